import { useState } from 'preact/hooks';
import type { ContextNote } from '../../domain/packs/contextNote.ts';
import type { ContextGroup } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { ContextNoteText } from '../ContextNoteText.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { byWords, holdsWords } from '../../ui/inWords/contextNoteWords.ts';
import { packTitle } from '../../ui/inWords/packWords.ts';
import { Section } from '../Section.tsx';
import { SourceLinks } from '../../ui/Sources.tsx';
import { useText } from '../../ui/text.ts';

/** Definitions are there for those who look; more than a few would push the rest of the report away. */
const FIRST_TERMS = 3;

/** Words of the article that packs explain, each where it stands first. */
export function TermsSection({
  groups,
  language,
  actions,
}: {
  groups: readonly ContextGroup[];
  /** The article's, as a BCP 47 tag: its words are in it. */
  language: string | undefined;
  actions: Pick<PanelActions, 'reveal'>;
}) {
  const text = useText();
  const [orphaned, setOrphaned] = useState(false);
  const terms = groups.filter(({ role }) => role === 'term');
  if (terms.length === 0) return null;
  const packs = new Set(
    terms.flatMap(({ notes }) => notes.map((note) => packTitle(note.packId, note.packTitle, text))),
  );
  const reveal = async ({ why: { use } }: ContextGroup) =>
    setOrphaned(use !== null && !(await actions.reveal(use.start, use.end)));
  return (
    <Section
      id="terms"
      name={text('termsHeading')}
      number={text.number(terms.length)}
      sentence={
        // As the text has them: "felony, misdemeanor" is one term, of which it may have the one.
        <span class="foretold only-folded" lang={language}>
          {terms.map(({ why: { words } }) => words).join(' · ')}
        </span>
      }
    >
      <p role="status" class={orphaned ? 'notice' : 'visually-hidden'}>
        {orphaned && text('passageOrphaned')}
      </p>
      <Fold items={terms} first={FIRST_TERMS} all="showAllTerms">
        {(shown) => (
          <dl class="terms">
            {shown.map((group) => (
              <div key={group.why.key}>
                <dt>
                  <button
                    type="button"
                    class="plain-button cue"
                    dir="auto"
                    title={text('showInPage')}
                    onClick={() => void reveal(group)}
                  >
                    {group.label}
                  </button>
                </dt>
                {group.notes.map((note) => (
                  <Definition key={note.id} note={note} isOfMany={packs.size > 1} />
                ))}
                {!isSame(group.why.words, group.label) && (
                  <dd class="why">
                    {text('whyTermBefore')} <q lang={language}>{group.why.words}</q>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        )}
      </Fold>
      {packs.size === 1 && <p class="why">{text('notesOfPack', [...packs].join())}</p>}
    </Section>
  );
}

/** The text has the term as the pack has it, but for an ending: its name says all that is to be said. */
const isSame = (words: string, label: string): boolean =>
  words.toLowerCase().startsWith(label.toLowerCase()) && !/\s/.test(words.slice(label.length));

/**
 * What a pack says of a term, who says it if somebody does, and the sources by publisher.
 *
 * @param isOfMany - several packs explain terms: each note tells whose it is
 */
function Definition({ note, isOfMany }: { note: ContextNote; isOfMany: boolean }) {
  const text = useText();
  const before = [note.by && byWords(note.by, text), holdsWords(note, text)].filter(Boolean).join(' · ');
  return (
    <dd dir="auto">
      {before !== '' && <strong>{before}: </strong>}
      <ContextNoteText note={note} />
      <p class="why">
        {note.sources.every(({ accessed }) => accessed === undefined) && text('toCheckBefore')}{' '}
        <SourceLinks note={note} />
        {isOfMany && ` · ${text('notesOfPack', packTitle(note.packId, note.packTitle, text))}`}
      </p>
    </dd>
  );
}
