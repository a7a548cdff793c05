import { useText, type MessageKey } from '../../ui/text.ts';

/** What can be typed beside plain words; it is typed so in every language. */
const FORMS: readonly (readonly [typed: string, meaning: MessageKey])[] = [
  ['"four locks"', 'searchHelpTogether'],
  ['-locks', 'searchHelpWithout'],
  ['tag:locks', 'searchHelpTag'],
  ['outlet:herald', 'searchHelpOutlet'],
  ['author:holt', 'searchHelpAuthor'],
  ['url:paper.example', 'searchHelpUrl'],
  ['is:orphaned', 'searchHelpOrphaned'],
];

/** How the search of notes is asked for more than words. */
export function SearchHelp() {
  const text = useText();
  return (
    <details class="search-help">
      <summary>{text('searchHelp')}</summary>
      <dl class="small">
        {FORMS.map(([typed, meaning]) => (
          <div key={typed}>
            <dt>
              <code dir="ltr">{typed}</code>
            </dt>
            <dd>{text(meaning)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
