import { editDraft, newDraft } from '../../../src/domain/notes/note.ts';
import type { TabReport } from '../../../src/domain/report/report.ts';
import { assessments, contextNote, facts, group, linkedOutlet, names, ofOutlet, term, terms } from './context.ts';
import { evidence, found, hedgesOf, note, notes, outlet, ready, report, subjects, TEXT } from './report.ts';

const [aboutArticle, aboutAuthor, aboutOutlet] = subjects;
const LONG_NAME = 'Dr. Maximiliane-Theodora von und zu Hohenstein-Weissenburg-Oberkirchen';
const MANY_TEXT = Array.from({ length: 60 }, () => TEXT).join(' ');
const RTL_TEXT = 'قد تعيد الدول الأعضاء النظر في التحالف. من المقرر أن يجتمع الوزراء يوم الجمعة.';

/** The state in which the panel is a page of its own, with a way back. */
export const ON_PHONE = 'on-phone';

/** Every state of a report by its name in the gallery's address: what is common, missing, very long, right-to-left, and very many. */
export const specimens: Record<string, TabReport> = {
  full: ready(
    { context: [ofOutlet([...facts, ...assessments]), linkedOutlet, ...names, ...terms], notes },
    {
      disclosures: [
        {
          kind: 'author-box',
          text: 'Mira Holt writes on river politics from Port Vell.',
          place: TEXT.length,
          evidence,
        },
        { kind: 'disclaimer', text: 'The views expressed here are those of the author.', place: TEXT.length, evidence },
        { kind: 'dateline', text: 'PORT VELL (CNA)', place: 0, evidence },
      ],
      topics: ['River Pact', 'Locks and tolls', 'Port Vell'],
      credits: [
        { kind: 'translator', name: 'Peter Lindqvist', evidence },
        { kind: 'photographer', name: 'Ines Kalda', evidence },
      ],
      authors: [{ name: 'Mira Holt', url: 'https://www.tidewater-post.example/author/mira-holt', evidence }],
      policies: [
        { property: 'publishingPrinciples', url: 'https://www.tidewater-post.example/principles' },
        { property: 'correctionsPolicy', url: 'https://www.tidewater-post.example/corrections' },
        { property: 'somethingNew', url: 'https://www.tidewater-post.example/new' },
      ],
    },
  ),
  'known-from-all-sides': ready({
    context: [
      ofOutlet(facts),
      group('section', '/opinion/', [
        contextNote('section', {
          subjectName: 'The Tidewater Post: Opinion',
          kind: 'policy',
          text: { en: 'Columns are not edited for content.' },
          asOf: '2019-05',
          status: 'former',
        }),
      ]),
      group('original', 'The Lantern Review', [
        contextNote('original', {
          subjectName: 'The Lantern Review',
          property: 'additionalType',
          value: 'magazine',
          status: 'disputed',
          expires: '2026-02-01',
        }),
      ]),
      group('author', 'Mira Holt', [
        contextNote('author', { subjectName: 'Mira Holt', kind: 'context', text: { en: 'Sat on the river board.' } }),
      ]),
      group('linked', 'the minutes of the last three meetings', [
        contextNote('linked', { subjectName: 'Minutes', kind: 'context', text: { en: 'Later corrected.' } }),
      ]),
    ],
  }),
  lookalike: ready({
    outlet: {
      ...outlet,
      name: 'Tidewater Post Online',
      host: 'tidewaterpost.example.net',
      claimedName: 'The Tidewater Post',
      resembles: { name: 'The Tidewater Post', host: 'tidewater-post.example' },
    },
    context: [],
  }),
  archived: ready({ outlet: { ...outlet, seenAt: 'archive.example', told: 'page' } }),
  untold: ready({
    outlet: { ...outlet, name: 'short.example', host: 'short.example', seenAt: 'short.example', told: 'nothing' },
    context: [],
  }),
  minimal: ready(
    {
      context: [],
      notes: [],
      signals: { hedges: { status: 'ok', value: [] } },
      outlet: { ...outlet, name: 'tidewater-post.example' },
    },
    { title: null, outletName: null, authors: [], published: null, language: null },
  ),
  republished: ready(
    {},
    {
      published: found('2019-03-04'),
      modified: found('2021-01-02'),
      organisations: [{ name: 'Coast News Agency', evidence }],
      republication: [
        {
          outlet: 'The Lantern Review',
          url: 'https://www.lantern-review.example/river-pact',
          quote: 'This article was originally published on The Lantern Review.',
          evidence,
        },
        { outlet: 'Harbour Herald', quote: 'The original source of this article is Harbour Herald.', evidence },
      ],
    },
  ),
  'long-names': ready(
    {
      outlet: {
        ...outlet,
        name: 'The Northern Coast Shipping, Fisheries and Agricultural Intelligencer and Advertiser',
        host: 'northern-coast-shipping-fisheries-and-agricultural-intelligencer.example',
      },
      subjects: [aboutArticle, { ...aboutAuthor, label: LONG_NAME }, aboutOutlet],
    },
    {
      title: found(
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft: what a very long headline with a very long word does to a narrow panel',
      ),
      authors: [
        { name: LONG_NAME, role: 'Chief correspondent for inland waterways, canals and locks', evidence },
        { name: 'Jo Li', evidence },
        { name: 'Ana Maria Fernández de la Cruz', evidence },
      ],
    },
  ),
  many: ready(
    {
      signals: { hedges: { status: 'ok', value: hedgesOf(MANY_TEXT) } },
      context: [
        ofOutlet(
          Array.from({ length: 30 }, (_, i) =>
            contextNote(`many-${i}`, { property: 'alternateName', value: `Former title number ${i + 1}` }),
          ),
        ),
        ...Array.from({ length: 12 }, (_, i) =>
          group('author', `Author Number ${i + 1}`, [
            contextNote(`author-${i}`, {
              subjectName: `Author Number ${i + 1}`,
              kind: 'context',
              text: { en: 'A note.' },
            }),
          ]),
        ),
        ...Array.from({ length: 30 }, (_, i) =>
          term(`term ${i + 1}`, `term ${i + 1}`, 'What it means. What it does not.'),
        ),
      ],
      notes: Array.from({ length: 40 }, (_, i) => note(100 + i, aboutOutlet, `Note number ${i + 1}.`)),
    },
    {
      text: MANY_TEXT,
      wordCount: 4200,
      authors: Array.from({ length: 24 }, (_, i) => ({ name: `Author Number ${i + 1}`, evidence })),
    },
  ),
  'right-to-left': ready(
    {
      outlet: { ...outlet, name: 'جريدة الميناء', host: 'almina.example' },
      signals: {
        hedges: {
          status: 'ok',
          value: [{ start: 0, end: 2, category: 'possibility', entry: 'قد', sentence: { start: 0, end: 38 } }],
        },
      },
      notes: [note(200, aboutArticle, 'ملاحظة عن **المقال**.')],
    },
    {
      title: found('هل تغير معاهدة النهر مسارها بهدوء؟'),
      authors: [{ name: 'سلمى حداد', evidence }],
      language: found('ar'),
      text: RTL_TEXT,
    },
  ),
  'read-in-part': ready({ context: [] }, { notices: ['too-long', 'markup-unread', 'broken-encoding'] }),
  paywalled: ready({ context: [] }, { paywalled: true, wordCount: 64 }),
  short: ready({}, { wordCount: 38 }),
  [ON_PHONE]: ready({ notes }),
  'wording-awaited': ready({ signals: null }),
  'no-lexicon': ready({ signals: { hedges: { status: 'no-lexicon' } } }, { language: found('fi') }),
  'language-doubt': ready({ languageDoubt: { page: 'de', words: 'en', browser: 'nl' } }),
  'hedging-failed': ready({ signals: { hedges: { status: 'failed', reason: 'made up' } } }),
  'without-grounds': ready({
    signals: {
      hedges: report.signals?.hedges ?? { status: 'no-lexicon' },
      unsourcedStudies: { status: 'ok', value: [{ sentence: { start: 0, end: 90 } }] },
    },
  }),
  'marks-off': ready({}, {}, { on: false, hidden: ['vague-source', 'approximation'], hiddenVoices: ['others'] }),
  drafts: ready({
    drafts: [
      { ...newDraft(aboutOutlet, null), body: 'Half a thought about the paper' },
      { ...editDraft(note(1, aboutArticle, '')), body: 'A changed text' },
    ],
  }),
  unread: { state: 'unread' },
  left: { state: 'left' },
  'left-soon': { state: 'left', url: 'https://www.tidewater-post.example/pact', byItself: 'soon' },
  'unread-off': { state: 'unread', url: 'https://www.tidewater-post.example/pact', byItself: 'off' },
  reading: { state: 'reading' },
  restricted: { state: 'restricted', why: 'closed' },
  'restricted-new-tab': { state: 'restricted', why: 'new-tab' },
  'restricted-store': { state: 'restricted', why: 'store' },
  'restricted-pdf': { state: 'restricted', why: 'pdf' },
  'restricted-file': { state: 'restricted', why: 'file' },
  'restricted-own': { state: 'restricted', why: 'own' },
  'restricted-browser': { state: 'restricted', why: 'browser' },
  'no-article': { state: 'no-article', why: 'other' },
  'no-article-front': { state: 'no-article', why: 'front' },
  'no-article-unlikely': { state: 'no-article', why: 'unlikely', url: 'https://www.tidewater-post.example/world' },
  'failed-timeout': { state: 'failed', reason: 'timeout' },
  'failed-crashed': { state: 'failed', reason: 'crashed' },
  'failed-bad-answer': { state: 'failed', reason: 'bad-answer' },
  'failed-too-large': { state: 'failed', reason: 'too-large' },
  'failed-storage': { state: 'failed', reason: 'storage' },
  'failed-unreachable': { state: 'failed', reason: 'unreachable' },
  'failed-database': { state: 'failed', reason: 'database' },
  'failed-unknown': { state: 'failed', reason: 'unknown' },
};
