import { useText } from '../../text.ts';

/** The library's page of what Sidelight keeps on this computer. */
export function DataView() {
  const text = useText();
  return (
    <section aria-labelledby="own-data">
      <h2 id="own-data">{text('libraryData')}</h2>
      <p class="soft">{text('dataIntro')}</p>
    </section>
  );
}
