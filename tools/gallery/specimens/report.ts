import type { Article, Evidence } from '../../../src/domain/article/article.ts';
import type { Hedge, HedgeCategory, Voice } from '../../../src/domain/article/hedge.ts';
import { DEFAULT_MARKING, type Marking } from '../../../src/domain/report/marking.ts';
import type { PersonalNote, Subject } from '../../../src/domain/notes/note.ts';
import type { Report, ReportOutlet, TabReport } from '../../../src/domain/report/report.ts';
import { bareArticle } from '../../madeUp/bare.ts';
import { facts, ofOutlet } from './context.ts';

/** A made-up report, which the states of the panel are changed from: its article, what was found in it, notes on it. */

export const NOW = new Date('2026-11-22T12:00:00Z');

export const evidence: Evidence = { from: 'json-ld', at: 'NewsArticle' };
export const found = <T>(value: T) => ({ value, evidence });

const SENTENCES = [
  'The members of the River Pact might be recalibrating their alliance.',
  'This is due to what some believe is the refusal of the capital to share the costs of the new locks.',
  'The “guardians” of the pact reportedly met in secret last week.',
  'It is unclear whether they agreed on anything.',
  'Observers suggest that a split is possible.',
  'The ministers will meet again in the old customs house on Friday.',
  'I think that the next meeting will be short.',
  'Roughly forty ships are expected to wait at the gates.',
];
const CUES: [cue: string, category: HedgeCategory][] = [
  ['might', 'possibility'],
  ['some believe', 'vague-source'],
  ['reportedly', 'hearsay'],
  ['unclear', 'likelihood'],
  ['whether', 'conditional'],
  ['Observers', 'vague-source'],
  ['suggest', 'tentative'],
  ['possible', 'likelihood'],
  ['I think', 'stance'],
  ['Roughly', 'approximation'],
  ['expected', 'belief'],
];

export const TEXT = SENTENCES.join(' ');
export const article: Article = bareArticle({
  url: 'https://www.tidewater-post.example/river-pact/5739214',
  title: found('Is the River Pact Quietly Changing Course?'),
  outletName: found('The Tidewater Post'),
  section: found('Opinion'),
  kind: found('opinion'),
  authors: [{ name: 'Mira Holt', evidence: { from: 'byline', at: '.byline' } }],
  published: found('2026-11-20T09:15:00+01:00'),
  language: found('en'),
  text: TEXT,
  blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
  wordCount: 870,
  links: [
    {
      url: 'https://www.tidewater-post.example/p/1',
      host: 'tidewater-post.example',
      text: 'here',
      kind: 'same-author',
      count: 1,
    },
    {
      url: 'https://www.tidewater-post.example/p/2',
      host: 'tidewater-post.example',
      text: 'here',
      kind: 'same-author',
      count: 1,
    },
    {
      url: 'https://minutes.example.org/locks',
      host: 'minutes.example.org',
      text: 'the minutes of the last meeting',
      kind: 'other',
      count: 3,
    },
  ],
});

/** As if the sentences were said by different people. */
function voiceOf(sentence: string): Voice {
  if (sentence.startsWith('Observers')) return { kind: 'reported', speaker: 'observers' };
  return sentence.startsWith('I think') ? { kind: 'quoted', speaker: 'Ann Hale' } : { kind: 'author' };
}

/** The cues of a text made of the sentences above, found where they stand. */
export function hedgesOf(text: string): Hedge[] {
  const hedges: Hedge[] = [];
  let start = 0;
  for (const sentence of text.split(/(?<=\.) /)) {
    const end = start + sentence.length;
    for (const [cue, category] of CUES) {
      const at = sentence.indexOf(cue);
      if (at >= 0)
        hedges.push({
          start: start + at,
          end: start + at + cue.length,
          category,
          entry: cue,
          source: 'A. Author (1998), A Work on Hedging',
          sentence: { start, end },
          voice: voiceOf(sentence),
        });
    }
    start = end + 1;
  }
  return hedges.toSorted((a, b) => a.start - b.start);
}

export const subjects: [Subject, Subject, Subject] = [
  {
    kind: 'article',
    keys: ['article:tidewater-post.example/river-pact/5739214'],
    label: 'Is the River Pact Quietly Changing Course?',
  },
  { kind: 'author', keys: ['author:mira holt'], label: 'Mira Holt' },
  { kind: 'outlet', keys: ['outlet:tidewater-post.example'], label: 'The Tidewater Post' },
];
const [aboutArticle, aboutAuthor, aboutOutlet] = subjects;

/** An id that tells its number. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const note = (id: number, subject: Subject, body: string): PersonalNote => ({
  id: uuid(id),
  subject,
  passage: null,
  body,
  tags: [],
  origin: {
    url: 'https://www.tidewater-post.example/older/5700000',
    title: 'Older article about the locks',
    authors: ['Mira Holt'],
    outlet: 'The Tidewater Post',
    published: null,
  },
  created: '2026-11-21T10:00:00.000Z',
  updated: '2026-11-21T10:00:00.000Z',
  deleted: null,
  rivals: [],
});
export const notes = [
  note(1, aboutArticle, 'Compare with the **minutes** of the last meeting:\n\n- costs\n- dates'),
  note(2, aboutAuthor, 'Writes on rivers; lived in [Port Vell](https://example.org).'),
  note(3, aboutOutlet, '> “We print what we can show.”\n\nTheir own motto.'),
];

export const outlet: ReportOutlet = {
  name: 'The Tidewater Post',
  host: 'tidewater-post.example',
  seenAt: null,
  told: 'address',
  claimedName: null,
  claimedHost: null,
  resembles: null,
};
export const report: Report = {
  readingId: 'example',
  article,
  signals: {
    hedges: { status: 'ok', value: hedgesOf(TEXT) },
    sources: {
      status: 'ok',
      value: [
        {
          name: 'Ann Hale',
          kind: 'named',
          spans: [
            { start: 0, end: 10 },
            { start: 20, end: 30 },
          ],
        },
        { name: 'two officials', kind: 'unnamed', spans: [{ start: 40, end: 50 }] },
      ],
    },
    scareQuotes: { status: 'ok', value: [{ phrase: 'guardians', spans: [{ start: 170, end: 181 }] }] },
    headline: {
      status: 'ok',
      value: [
        {
          start: 18,
          end: 25,
          category: 'likelihood',
          entry: 'quietly',
          sentence: { start: 0, end: 41 },
          voice: { kind: 'headline' },
        },
      ],
    },
  },
  outlet,
  subjects,
  context: [ofOutlet(facts)],
  notes: notes.slice(0, 2),
  places: [],
  uses: [],
  drafts: [],
  people: [],
};
export const ready = (
  change: Partial<Report>,
  articleChange: Partial<Article> = {},
  marking: Marking = DEFAULT_MARKING,
): TabReport => ({
  state: 'ready',
  marking,
  report: { ...report, ...change, article: { ...article, ...change.article, ...articleChange } },
});
