import type { PageStatement } from '../../domain/changes/changes.ts';
import { formatDay } from '../../ui/inWords/dates.ts';
import { useText, type MessageKey } from '../../ui/text.ts';

const LABELS: Record<PageStatement['kind'], MessageKey> = {
  correction: 'disclosureCorrection',
  update: 'disclosureUpdate',
  modified: 'updatedLabel',
};

/** What the page itself says of having changed, or that it says nothing. */
export function PageSays({ statements, lang }: { statements: readonly PageStatement[]; lang: string | undefined }) {
  const text = useText();
  if (statements.length === 0) return <p class="soft">{text('pageSaysNothing')}</p>;
  return (
    <dl class="facts" aria-label={text('pageSaysHeading')}>
      {statements.map(({ kind, text: words }) => (
        <div key={`${kind} ${words}`}>
          <dt>{text(LABELS[kind])}</dt>
          {kind === 'modified' ? (
            <dd>{formatDay(words, text.tag)}</dd>
          ) : (
            <dd lang={lang} dir="auto">
              <q>{words}</q>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
