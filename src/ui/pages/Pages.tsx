import { useText, type MessageKey } from '../text.ts';

/** Pages of ours beside the panel, by the names of their entrypoints. */
const PAGES = {
  library: 'libraryTitle',
  settings: 'settingsTitle',
  help: 'helpTitle',
  welcome: 'welcomeLink',
} as const;

/** The way from one of our pages to the others. @param here - the one it stands on */
export function Pages({ here }: { here: keyof typeof PAGES }) {
  const text = useText();
  const others = Object.entries<MessageKey>(PAGES).filter(([name]) => name !== here);
  return (
    <nav class="pages" aria-label={text('pagesNav')}>
      <ul>
        {others.map(([name, title]) => (
          <li key={name}>
            <a href={`/${name}.html`}>{text(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
