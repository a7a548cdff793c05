import type { EarlierText } from '../../../src/domain/notes/earlierTexts.ts';
import { passageAt, type Passage } from '../../../src/domain/notes/passage.ts';
import { newDraft, type Draft, type PersonalNote, type Subject } from '../../../src/domain/notes/note.ts';
import { topicSubject } from '../../../src/domain/notes/topicSubject.ts';
import type { NotePlace, Report, TabReport } from '../../../src/domain/report/report.ts';
import type { SeenArticle } from '../../../src/domain/keeping/seenArticle.ts';
import type { Wish } from '../../../src/panel/wish.ts';
import { seenSpecimens } from './changed.ts';
import { article, note, ready, subjects, TEXT } from './report.ts';

const LONG = '- Who pays for the **new locks**, and [since when](https://example.org)?\n'.repeat(40);

/** A state of the panel that a reader gets to by a wish, or by clicks in it, in order. */
interface NoteSpecimen {
  tab: TabReport;
  wish?: Wish;
  hasBackupFailed?: boolean;
  seen?: SeenArticle;
  clicks?: string[];
}

const [aboutArticle, aboutAuthor] = subjects;
const HERE = {
  ...note(0, aboutArticle, '').origin,
  url: article.url,
  title: 'Is the River Pact Quietly Changing Course?',
};
const ELSEWHERE = {
  url: 'https://news.harbour-herald.example/2026/11/lock-costs',
  title: 'Who pays for the locks?',
  authors: ['Mira Holt'],
  outlet: 'Harbour Herald',
  published: '2026-11-02',
};

/** Little else, so that notes are seen first. */
const withNotes = (change: Partial<Report>) =>
  ready({ context: [], signals: { hedges: { status: 'ok', value: [] } }, ...change });

const stretch = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const NOWHERE: Passage = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
function passageOf(words: string): Passage {
  const { start, end } = stretch(words);
  return passageAt(TEXT, start, end) ?? { ...NOWHERE, exact: words };
}
const onPassage = (id: number, words: string, body: string, changed: Partial<PersonalNote> = {}): PersonalNote => ({
  ...note(id, aboutArticle, body),
  origin: HERE,
  passage: passageOf(words),
  ...changed,
});
const placeAt = ({ id }: PersonalNote, status: 'exact' | 'moved' | 'uncertain', words: string): NotePlace => ({
  noteId: id,
  status,
  ...stretch(words),
});

const SECRET = 'The “guardians” of the pact reportedly met in secret last week.';
const COSTS = 'This is due to what some believe is the refusal of the capital to share the costs of the new locks.';
const FORTY = 'Roughly forty ships are expected to wait at the gates.';
const exact = onPassage(301, SECRET, 'Who says so? *No source is named.*', { tags: ['sources', 'river politics'] });
const moved = onPassage(302, FORTY, 'The port’s own count was 31.');
const uncertain = onPassage(
  303,
  'This is due to what some say was the refusal of the capital to bear the costs.',
  'See the budget.',
);
const orphan = onPassage(
  304,
  'The minister denied this on Thursday and asked for the minutes to be published.',
  'A denial that is gone now.',
);
const elsewhere = onPassage(305, COSTS, 'Noted on the agency’s copy.', {
  origin: { ...ELSEWHERE, url: 'https://amp.harbour-herald.example/wire/river-pact/5739214' },
});
const passages: Partial<Report> = {
  notes: [exact, moved, uncertain, elsewhere, orphan],
  places: [
    placeAt(exact, 'exact', SECRET),
    placeAt(moved, 'moved', FORTY),
    placeAt(uncertain, 'uncertain', COSTS),
    placeAt(elsewhere, 'exact', COSTS),
    { noteId: orphan.id, status: 'orphaned' },
  ],
};

const rivals: PersonalNote = {
  ...note(306, aboutArticle, 'The ministers meet on **Friday**.\n\n- in the customs house'),
  tags: ['dates'],
  rivals: [
    {
      body: 'The ministers meet on Friday, as the [minutes](https://minutes.example.org) say. Ask who else is invited, and whether the costs of the new locks are on the agenda.',
      tags: ['dates', 'to do'],
      updated: '2026-11-21T10:04:00.000Z',
    },
  ],
};

const authorAt = (domain: string): Subject => ({
  ...aboutAuthor,
  keys: ['author:mira holt', `author-at:${domain}:mira holt`],
});
const author: PersonalNote = {
  ...note(307, authorAt('harbour-herald.example'), 'Sat on the river board until 2019.'),
  origin: ELSEWHERE,
};
const people: Partial<Report> = {
  subjects: [
    aboutArticle,
    authorAt('tidewater-post.example'),
    { kind: 'author', keys: ['author:jo li'], label: 'Jo Li' },
  ],
  notes: [author],
  people: [
    {
      id: '00000000-0000-4000-8000-000000000900',
      relation: 'same',
      a: 'author:mira holt',
      b: 'author:m holt',
      decided: '2026-11-21T10:00:00.000Z',
    },
    {
      id: '00000000-0000-4000-8000-000000000901',
      relation: 'different',
      a: 'author-at:tidewater-post.example:jo li',
      b: 'author-at:almina.example:jo li',
      decided: '2026-11-21T10:00:00.000Z',
    },
  ],
};

const aboutTopic = topicSubject(['River Pact', 'the Pact']) ?? aboutArticle;
const topic: PersonalNote = { ...note(308, aboutTopic, 'Signed in 1931, renewed twice.'), origin: ELSEWHERE };
const link: PersonalNote = {
  ...note(
    309,
    { kind: 'link', keys: ['link:minutes.example.org/locks'], label: 'the minutes (minutes.example.org)' },
    'Page 4 has the costs.',
  ),
  origin: ELSEWHERE,
};

const draft = (subject: Subject, change: Partial<Draft>): Draft => ({ ...newDraft(subject, HERE), ...change });
const LINES = 'A **first** look:\n\n- costs of the locks\n- who decides\n\n> Ask the board.';
const withDraft = (unfinished: Draft) => withNotes({ notes: [], drafts: [unfinished] });
const CONTINUE = '.unfinished .button';

/** What any note of the gallery said before. */
export const EARLIER_TEXTS: EarlierText[] = [
  { body: 'Who pays?', tags: [], updated: '2026-11-01T08:30:00.000Z' },
  { body: LONG.slice(0, 900), tags: ['rivers'], updated: '2026-11-18T17:05:00.000Z' },
];

/** Every state of notes by its name in the gallery's address. */
export const noteSpecimens: Record<string, NoteSpecimen> = {
  'backup-failed': { tab: withNotes({ notes: [] }), hasBackupFailed: true },
  'note-passages': { tab: withNotes(passages), clicks: ['.orphans > summary'] },
  'note-lost': {
    tab: withNotes(passages),
    seen: seenSpecimens.lost(orphan.id),
    clicks: ['.orphans > summary', '.lost > summary'],
  },
  'changed-edited': {
    tab: withNotes({ notes: [] }),
    seen: seenSpecimens.edited,
    clicks: ['#changed', '.show-change', 'section:last-child > details > summary'],
  },
  'changed-rewritten': { tab: withNotes({ notes: [] }), seen: seenSpecimens.rewritten, clicks: ['#changed'] },
  'changed-variant': { tab: withNotes({ notes: [] }), seen: seenSpecimens.variant, clicks: ['#changed'] },
  'changed-partial': { tab: withNotes({ notes: [] }), seen: seenSpecimens.partial },
  'also-read': { tab: withNotes({ notes: [] }), seen: seenSpecimens.also, clicks: ['#also'] },
  'keep-question': {
    tab: withNotes({ notes: [note(1, aboutArticle, 'Who pays for the locks?')] }),
    seen: seenSpecimens.undecided,
  },
  'note-clicked': { tab: withNotes(passages), wish: { kind: 'show', noteId: uncertain.id } },
  'note-rivals': { tab: withNotes({ notes: [rivals] }) },
  'note-people': { tab: withNotes(people), clicks: ['.person > summary'] },
  'note-earlier-texts': {
    tab: withNotes({ notes: [note(1, aboutArticle, 'Who pays for the locks, and since when?')] }),
    clicks: ['.note .button', '.earlier-texts > summary'],
  },
  'note-long': { tab: withNotes({ notes: [note(1, aboutArticle, `# The locks\n\n${LONG}`)] }) },
  'note-mentions': { tab: withNotes({ notes: [topic, link], uses: [{ noteId: topic.id, ...stretch('River Pact') }] }) },
  'note-new-passage': { tab: withNotes({ notes: [] }), wish: { kind: 'write', passage: passageOf(COSTS) } },
  'note-nothing-selected': { tab: withNotes({ notes: [] }), wish: { kind: 'write', passage: null } },
  'note-new-topic': {
    tab: withDraft(draft(aboutTopic, { body: LINES, tags: ['rivers', 'water law'] })),
    clicks: [CONTINUE],
  },
  'note-new-link': { tab: withDraft(draft(link.subject, { body: LINES })), clicks: [CONTINUE] },
  'note-preview': {
    tab: withDraft(draft(aboutArticle, { body: LINES })),
    clicks: [CONTINUE, '.editor-tools > .button'],
  },
  'note-not-saved': {
    tab: withDraft(draft(aboutArticle, { body: LINES })),
    clicks: [CONTINUE, '.editor [type=submit]'],
  },
};
