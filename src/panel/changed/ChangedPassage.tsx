import type { Article } from '../../domain/article/article.ts';
import type { ChangeKind, Passage, Piece } from '../../domain/changes/changes.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { beginningOf, NAME_LENGTH } from '../../ui/inWords/noteName.ts';
import { useText } from '../../ui/text.ts';
import { InPage } from '../notes/InPage.tsx';

/** What is shown: the text as it was, as it is, or both in one. */
export type Side = 'both' | 'then' | 'now';

/** Sentences in which something has changed: what has gone is struck, what has come underlined, and both are said. */
export function ChangedPassage({
  passage: { pieces, span, after },
  kinds,
  side,
  article,
  actions,
}: {
  passage: Passage;
  kinds: readonly ChangeKind[];
  side: Side;
  article: Article;
  actions: Pick<PanelActions, 'reveal'>;
}) {
  const text = useText();
  const shown = pieces.filter(({ kind }) => side === 'both' || kind !== (side === 'then' ? 'new' : 'gone'));
  const start = after === null ? undefined : article.blocks[after]?.start;
  return (
    <li>
      <span class="change-kinds small">
        {kinds.map((kind) => text.find(`value_change_${kind}`) ?? kind).join(' · ')}
      </span>
      <p lang={article.language?.value} dir="auto">
        {shown.length === 0 ? (
          <span class="soft">{text(side === 'then' ? 'changeNotThen' : 'changeNotNow')}</span>
        ) : (
          shown.map((piece, at) => <Words key={at} piece={piece} isMarked={side === 'both'} />)
        )}
      </p>
      {start !== undefined && span !== null && (
        <InPage
          start={start + span.start}
          end={start + span.end}
          className="show-change small"
          name={text('buttonOf', text('showInPage'), beginningOf(wordsOf(shown), NAME_LENGTH))}
          actions={actions}
        >
          {text('showInPage')}
        </InPage>
      )}
    </li>
  );
}

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text: words }) => words).join('');

/** Struck and underlined by the elements that mean it; many screen readers pass over these, so the words say it too. */
function Words({ piece: { kind, text: words }, isMarked }: { piece: Piece; isMarked: boolean }) {
  const text = useText();
  if (kind === 'same' || !isMarked) return <>{words}</>;
  const Element = kind === 'gone' ? 'del' : 'ins';
  return (
    <Element>
      <span class="visually-hidden">{text(kind === 'gone' ? 'pieceGone' : 'pieceNew')} </span>
      {words}
      <span class="visually-hidden"> {text('pieceEnd')} </span>
    </Element>
  );
}

/** Two wordings of a headline or a standfirst, one under the other. */
export function Pair({
  label,
  before,
  after,
  lang,
}: {
  label: string;
  before: string;
  after: string;
  lang: string | undefined;
}) {
  const text = useText();
  return (
    <dl class="facts wordings" aria-label={label}>
      <div>
        <dt>{text('wordingThen', label)}</dt>
        <dd lang={lang} dir="auto">
          {before}
        </dd>
      </div>
      <div>
        <dt>{text('wordingNow', label)}</dt>
        <dd lang={lang} dir="auto">
          {after}
        </dd>
      </div>
    </dl>
  );
}
