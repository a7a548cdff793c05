import type { ContextNote } from '../../domain/packs/contextNote.ts';
import type { ContextGroup } from '../../domain/report/report.ts';
import { Fold } from '../../ui/Fold.tsx';
import { byWords, hasExpired, valueWords } from '../../ui/inWords/contextNoteWords.ts';
import { formatDay } from '../../ui/inWords/dates.ts';
import { fitsAGlance } from '../glance.ts';
import { packTitle } from '../../ui/inWords/packWords.ts';
import { PackNotes } from './PackNotes.tsx';
import { Section } from '../Section.tsx';
import { sourcesOf } from '../../ui/Sources.tsx';
import { listFormat } from '../../ui/inWords/formats.ts';
import { useText, type MessageKey, type Text } from '../../ui/text.ts';

/** Roles that have a section of their own. */
type ToldElsewhere = 'term' | 'named' | 'linked-outlet';
type KnownRole = Exclude<ContextGroup['role'], ToldElsewhere>;

/** Why notes apply, by what their subject is to the article; the article's own words come in. */
const WHY: Record<KnownRole, MessageKey> = {
  article: 'whyArticle',
  outlet: 'whyOutlet',
  section: 'whySection',
  house: 'whyHouse',
  publisher: 'whyPublisher',
  original: 'whyOriginal',
  credited: 'whyCredited',
  author: 'whyAuthor',
  byline: 'whyByline',
  linked: 'whyLinked',
};

type KnownGroup = ContextGroup & { role: KnownRole };
const isToldHere = (group: ContextGroup): group is KnownGroup => group.role in WHY;

/** An outlet, its house, the original one, an author or two; many linked pages are folded. */
const FIRST_GROUPS = 6;

/** What is known about the outlet, the authors and the place of first publication, and who says so. */
export function ContextSection({
  groups,
  outletName,
  hasAuthor,
  isUnpacking = false,
  now,
}: {
  groups: readonly ContextGroup[];
  /** As the header has it. */
  outletName: string;
  /** Whether the page names one: else nothing is said of any. */
  hasAuthor: boolean;
  /** The extension’s own packs are still being stored: that nothing is known here yet says nothing. */
  isUnpacking?: boolean | undefined;
  now: Date;
}) {
  const text = useText();
  const known = groups.filter(isToldHere);
  if (known.length === 0 || isUnpacking)
    return (
      <Section
        id="context"
        name={text('contextHeading')}
        sentence={
          <span class="soft" role="status">
            {text(isUnpacking ? 'unpacking' : hasAuthor ? 'noContext' : 'noContextOutlet')}
          </span>
        }
      />
    );
  const isOnAuthor = known.some(({ role }) => role === 'author' || role === 'byline');
  const notes = known.flatMap((group) => group.notes);
  const sources = sourcesOf(notes).length;
  const packs = new Map(notes.map(({ packId, packTitle: title }) => [packId, title]));
  return (
    <Section
      id="context"
      name={text(isOnAuthor ? 'contextHeadingAuthor' : 'contextHeading')}
      number={text.count('sourceCount', sources)}
      sentence={<Gist groups={known} now={now} />}
    >
      <Fold items={known} first={FIRST_GROUPS} all="showAllSubjects">
        {(shown) =>
          shown.map((group) => (
            <Group
              key={group.why.key}
              group={group}
              isNamed={group.label !== outletName}
              isOfMany={packs.size > 1}
              now={now}
            />
          ))
        }
      </Fold>
      {packs.size === 1 &&
        [...packs].map(([id, title]) => (
          <p key={id} class="why">
            {text('notesOfPack', packTitle(id, title, text))}
          </p>
        ))}
    </Section>
  );
}

/** What the header does not say of an outlet yet, in the order it is told. */
const GIST = ['communityAssessment', 'ownershipFundingInfo', 'parentOrganization'];

/**
 * What there is to know, in one sentence: who assesses the outlet how, its tie to a state, its owner, and whom else
 * notes are on. What has lapsed or is contested is left to the notes, which say so. Unfolded they say all of it
 * themselves.
 */
function Gist({ groups, now }: { groups: readonly KnownGroup[]; now: Date }) {
  const text = useText();
  const outlet = groups.find(({ role }) => role === 'outlet');
  const notes = outlet?.notes ?? [];
  const holding = notes.filter(
    (note) => note.status === 'current' && !hasExpired(note, now) && fitsAGlance(note, notes),
  );
  const told = GIST.flatMap((property) => holding.filter((note) => note.property === property));
  const words = [...Map.groupBy(told, ({ by }) => by)].slice(0, 2).map(([by, said]) => {
    // Two packs may say the same.
    const parts = new Set(said.map((note) => gistOf(note, text)));
    const list = listFormat(text.tag, { type: 'unit' }).format(parts);
    return by === null ? list : text('saidBy', byWords(by, text), list);
  });
  const isTold = (label: string) => told.some(({ value }) => value === label);
  const others = groups.filter((group) => group !== outlet && !isTold(group.label)).map(({ label }) => label);
  const parts = [...words, ...(words.length < 2 ? others : []).slice(0, 2)];
  // Country, kind and age stand in the header: its name once more would say nothing.
  if (parts.length === 0) return null;
  return (
    <span class="only-folded">
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <bdi>{index === 0 ? capitalised(part, text.tag) : part}</bdi>
        </span>
      ))}
    </span>
  );
}

const capitalised = (words: string, tag: string): string =>
  words.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(tag));

/** One note in a few words, with what part of the outlet it is on, which may be a time of it, or else as of when. */
function gistOf(note: ContextNote, text: Text): string {
  const code = `brief_${note.property}_${note.value?.replaceAll('-', '_')}`;
  const value = text.find(code) ?? valueWords(note, text) ?? '';
  const words = note.property === 'parentOrganization' ? text('belongsTo', value) : value;
  const limits = note.scope ?? (note.asOf && formatDay(note.asOf.slice(0, 7), text.tag));
  return limits ? text('withLimits', words, limits) : words;
}

/**
 * @param isNamed - its name stands above it: that of the outlet stands in the header already
 * @param isOfMany - several packs know something here: each is named beside its notes
 */
function Group({
  group,
  isNamed,
  isOfMany,
  now,
}: {
  group: KnownGroup;
  isNamed: boolean;
  isOfMany: boolean;
  now: Date;
}) {
  const text = useText();
  const packs = [...Map.groupBy(group.notes, ({ packId }) => packId)];
  return (
    <section class="context-group" aria-label={group.label}>
      {isNamed && <h3 dir="auto">{group.label}</h3>}
      <p class="why" dir="auto">
        {text(WHY[group.role], group.why.words)}
      </p>
      {packs.map(([packId, notes]) => (
        <PackNotes
          key={packId}
          notes={notes}
          named={packs.length > 1 ? 'above' : isOfMany ? 'beside' : null}
          now={now}
        />
      ))}
    </section>
  );
}
