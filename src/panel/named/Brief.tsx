import type { ContextNote } from '../../domain/packs/contextNote.ts';
import { byWords, statusWords, valueWords } from '../../ui/inWords/contextNoteWords.ts';
import { fitsAGlance, kindOf } from '../glance.ts';
import { SourceNumbers, sourcesOf } from '../../ui/Sources.tsx';
import { useText } from '../../ui/text.ts';

/** What says at a glance who an outlet is, in the order it is told. */
const BRIEF = ['additionalType', 'parentOrganization', 'ownershipFundingInfo', 'communityAssessment'] as const;

/**
 * What can be told of an outlet in one line: kind, owner, its tie to a state, how it is assessed and by whom. Of what
 * is not even known to be an outlet an assessment would say too much.
 */
export const briefly = (notes: readonly ContextNote[]): ContextNote[] =>
  BRIEF.flatMap((property) =>
    notes.filter(
      (note) =>
        note.property === property &&
        fitsAGlance(note, notes) &&
        (property !== 'communityAssessment' || kindOf(notes) !== null),
    ),
  );

/** The same in words, each with its source. What several packs say alike is said once, with the sources of each. */
export function Brief({ notes }: { notes: readonly ContextNote[] }) {
  const text = useText();
  const told = briefly(notes).map((note) => ({
    note,
    words: text.find(`brief_${note.property}_${note.value?.replaceAll('-', '_')}`) ?? valueWords(note, text),
    limits: [note.by && byWords(note.by, text), note.scope, statusWords(note, text)].filter(Boolean).join(', '),
  }));
  const sources = sourcesOf(told.map(({ note }) => note));
  const same = Map.groupBy(told, ({ words, limits }) => `${words} ${limits}`);
  return (
    <>
      {[...same].map(([key, alike], index) =>
        alike.slice(0, 1).map(({ note, words, limits }) => (
          <span key={key}>
            {index > 0 && ' · '}
            <bdi>{words}</bdi>
            {limits !== '' && ` (${limits})`}
            <SourceNumbers
              note={{ ...note, sources: alike.flatMap((other) => other.note.sources) }}
              sources={sources}
            />
          </span>
        )),
      )}
    </>
  );
}
