import type { HedgeMove, HedgingChange } from '../../domain/changes/changes.ts';
import { Fold } from '../../ui/Fold.tsx';
import { listFormat } from '../../ui/inWords/formats.ts';
import { categoryName, useText, type Text } from '../../ui/text.ts';

const FIRST_MOVES = 4;

/**
 * How sure the text sounds now beside then: sentence by sentence where they stand, by kind and voice in numbers; and
 * whom it cites.
 */
export function HedgingMoved({
  hedging: { counts, moves, newSources, lostSources },
  lang,
}: {
  hedging: HedgingChange;
  lang: string | undefined;
}) {
  const text = useText();
  const told = moves.flatMap((move) => {
    const words = moveWords(move, text);
    const sentence = (move.after ?? move.before)?.sentence ?? move.without;
    return words === null || sentence === null
      ? []
      : [{ words, sentence: move.after?.sentence ?? move.without ?? sentence }];
  });
  if (told.length + counts.length + newSources.length + lostSources.length === 0) return null;
  return (
    <>
      {(told.length > 0 || counts.length > 0) && <h3>{text('hedgingMoved')}</h3>}
      {told.length > 0 && (
        <Fold items={told} first={FIRST_MOVES} all="showAllSentences">
          {(shown) => (
            <ul class="hedge-moves">
              {shown.map(({ words, sentence }, at) => (
                <li key={at}>
                  <q lang={lang} dir="auto">
                    {sentence}
                  </q>{' '}
                  <strong>{words}</strong>
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      {counts.length > 0 && (
        <dl class="facts">
          {counts.map(({ category, voice, before, after }) => (
            <div key={`${category} ${voice}`}>
              <dt>
                {voice === null || voice === 'author'
                  ? categoryName(category, text)
                  : text('kindInVoice', categoryName(category, text), text.find(`value_voice_${voice}`) ?? voice)}
              </dt>
              <dd>{text('wasNow', text.number(before), text.number(after))}</dd>
            </div>
          ))}
        </dl>
      )}
      <Sources label={text('sourcesNew')} names={newSources} />
      <Sources label={text('sourcesLost')} names={lostSources} />
    </>
  );
}

/** "was “may”, now stated"; null for what has come or gone with its sentence, which stands among the changes. */
function moveWords({ kind, before, after }: HedgeMove, text: Text): string | null {
  if (kind === 'stated' && before) return text('hedgeStated', before.cue);
  if (kind === 'hedged' && after) return text('hedgeHedged', after.cue);
  return kind === 'other' && before && after ? text('hedgeOther', before.cue, after.cue) : null;
}

function Sources({ label, names }: { label: string; names: readonly string[] }) {
  const text = useText();
  if (names.length === 0) return null;
  return (
    <p>
      {label} <bdi>{listFormat(text.tag, { type: 'unit' }).format(names)}</bdi>
    </p>
  );
}
