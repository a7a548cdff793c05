import { JSDOM } from 'jsdom';
import { emptyFilter } from '../../../src/domain/keys/keyFilter.ts';
import { wordsOf } from '../../../src/domain/keys/phraseWords.ts';
import { buildReport, questionOf } from '../../../src/background/report/buildReport.ts';
import { askedBy } from '../../../src/background/report/articleKeys.ts';
import { haystackOf } from '../../../src/background/anchoring/haystack.ts';
import { quoteOf } from '../../../src/background/anchoring/quote.ts';
import type { Report } from '../../../src/domain/report/report.ts';
import type { PersonalNote } from '../../../src/domain/notes/note.ts';
import { sketchOf } from '../../../src/domain/notes/textSketch.ts';
import { storyTermsOf } from '../../../src/domain/stories/storyTerms.ts';
import { createFacetValues } from '../../../src/worker/search/values.ts';
import { CONTEXT_LENGTH, type Passage } from '../../../src/domain/notes/passage.ts';
import type { Page } from '../../../src/page/document/page.ts';
import { readPage } from '../../../src/page/document/readPage.ts';
import { lexiconFor } from '../../dev/wording.ts';
import { preparedFor } from '../../../src/wording/signals/prepared.ts';
import { tokenise } from '../../../src/wording/text/tokens.ts';
import type { Text } from '../../../src/ui/text.ts';
import { address, articleOf, keptOf, pieces, readingOf } from './articles.ts';

/** Of a text, a value for a parameter of a type. */
type Value = (text: string) => unknown;

const english = lexiconFor('en');
if (english === null) throw new Error('the English lexicon is missing');
const NOW = '2026-11-20T10:00:00.000Z';
const day = new Date(NOW);

/** A page with a text wherever a page can have one, beside an article of three sentences. */
function documentOf(text: string): Document {
  const { document } = new JSDOM('<!doctype html><title></title><body><main><article></article></main>', {
    url: address,
  }).window;
  const article = document.querySelector('article');
  document.title = text;
  for (const [name, attribute, place] of [
    ['meta', 'content', { name: 'author' }],
    ['meta', 'content', { property: 'og:title' }],
    ['meta', 'content', { property: 'og:site_name' }],
    ['meta', 'content', { property: 'article:published_time' }],
    ['link', 'href', { rel: 'canonical' }],
    ['script', 'textContent', { type: 'application/ld+json' }],
    ['h1', 'textContent', { class: 'headline' }],
    ['p', 'textContent', { class: 'subtitle' }],
    ['p', 'textContent', { class: 'byline' }],
    ['time', 'textContent', { class: 'date' }],
    ['a', 'textContent', { rel: 'author', href: '/author/ann-hale' }],
    ['p', 'textContent', {}],
    ['p', 'textContent', { class: 'disclaimer' }],
  ] as const) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(place)) element.setAttribute(key, value);
    if (attribute === 'textContent') element.textContent = text;
    else element.setAttribute(attribute, text);
    if (name === 'meta' || name === 'link' || name === 'script') document.head.append(element);
    else article?.append(element);
  }
  const plain = document.createElement('p');
  plain.textContent = 'The council met on Tuesday, and it may decide later. '.repeat(20);
  article?.append(plain);
  return document;
}

// The last page is kept: jsdom takes far longer to make it than most functions to read it.
let made: { text: string; document: Document; page: Page } | null = null;
function pageOf(text: string) {
  if (made?.text !== text) {
    made?.document.defaultView?.close();
    const document = documentOf(text);
    made = { text, document, page: readPage(document, new URL(address)) };
  }
  return made;
}
const elementOf = (text: string) => pageOf(text).document.querySelector('.byline');

const passageOf = (text: string): Passage => ({
  exact: text.slice(1000, 1600),
  prefix: text.slice(0, CONTEXT_LENGTH),
  suffix: text.slice(-CONTEXT_LENGTH),
  start: 5,
  end: 605,
});
const noteOf = (text: string): PersonalNote => ({
  id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e11',
  subject: { kind: 'article', keys: ['article:harbour-herald.example/locks'], label: text },
  passage: passageOf(text),
  body: text,
  tags: [text.slice(0, 50)],
  origin: { url: address, title: text, authors: [text], outlet: text, published: text },
  created: NOW,
  updated: NOW,
  deleted: null,
  rivals: [],
});
const draftOf = (text: string) => {
  const { subject, passage, body, tags, origin } = noteOf(text);
  return { slot: 'a', subject, passage, body, tags, noteId: null, origin, updated: NOW };
};
const says: Text = Object.assign((key: string) => key, {
  count: (name: string) => name,
  find: () => null,
  number: String,
  told: (rest: string) => ({ words: null, rest }),
  tag: 'en',
});

const reportOf = (text: string): Report => ({
  ...buildReport(readingOf(text), { notes: [], uses: [] }),
  notes: [noteOf(text)],
  places: [],
  uses: [],
  drafts: [],
  people: [],
});
const bothWays = <T>(make: (text: string, isOne: boolean) => T) => [
  (text: string) => make(text, true),
  (text: string) => make(text, false),
];

const isNone = () => false;
const blocks = (text: string) => [{ kind: 'paragraph' as const, start: 0, end: text.length }];
const bytes = (text: string) => new TextEncoder().encode(text);

/**
 * Values by what a parameter is declared as, a part of a type as the whole. What is not named here is made for each
 * function, or the function is left out.
 */
const VALUES: Readonly<Record<string, readonly Value[]>> = {
  string: [(text) => text],
  'string | null': [(text) => text],
  'string | undefined': [(text) => text],
  'string | null | undefined': [(text) => text],
  'readonly string[]': [(text) => [text], pieces],
  'readonly string[] | null': [(text) => [text], pieces],
  'string[]': [(text) => [text], pieces],
  'ReadonlySet<string>': [(text) => new Set(pieces(text))],
  unknown: [
    (text) => text,
    (text) => pieces(text).map((piece) => ({ name: piece, text: piece })),
    (text) => ({ text, '@type': text, name: [text] }),
  ],
  Uint8Array: [bytes],
  'Uint8Array<ArrayBuffer>': [bytes],
  'readonly Uint8Array[]': [(text) => [bytes(text)]],
  number: [() => 0, (text) => text.length >> 1],
  boolean: [() => true, () => false],
  Date: [() => day],
  URL: [(text) => urlOf(text)],
  'ReadonlySet<string> | undefined': [(text) => new Set(pieces(text))],
  'readonly unknown[]': [pieces],
  '(name: string) => boolean': [() => isNone],
  '(domain: string) => boolean': [() => isNone],
  '(cell: string) => boolean': [() => isNone],
  '(slug: string) => string | undefined': [() => () => undefined],
  '(a: string, b: string) => boolean': [() => isNone],
  '(line: string, above: string) => boolean': [() => isNone],
  Span: [(text) => ({ start: 0, end: text.length })],
  'Span | null': [(text) => ({ start: 0, end: text.length })],
  TextBlock: [(text) => blocks(text)[0]],
  'readonly Span[]': [blocks],
  'readonly TextBlock[]': [blocks],
  'readonly Token[]': [(text) => tokenise(text)],
  'Token[]': [(text) => tokenise(text)],
  Token: [(text) => tokenise(text)[0]],
  'Iterable<readonly Token[]>': [(text) => [tokenise(text)]],
  'readonly Sentence[]': [(text) => [{ start: 0, end: text.length, tokens: tokenise(text) }]],
  PhraseWords: [() => preparedFor(english).speech.phrase],
  WordClasses: [() => ({})],
  Lexicon: [() => english],
  Speech: [() => preparedFor(english).speech],
  'readonly KeyFilter[]': [() => [emptyFilter(10).fill(0xff)]],
  'readonly Passage[]': [(text) => [passageOf(text)]],
  Passage: [passageOf],
  PersonalNote: [noteOf],
  'PersonalNote | null': [() => null],
  'PersonalNote | undefined': [(text) => ({ ...noteOf(''), body: pieces(text).toReversed().join('') })],
  Draft: [draftOf],
  Document: [(text) => pageOf(text).document],
  Page: [(text) => pageOf(text).page],
  'Entry | null': [(text) => pageOf(text).page.jsonLd.nodes[0] ?? null],
  Element: [elementOf],
  'Element | null': [elementOf],
  'Mark | null': [(text) => pageOf(text).page.headings[0] ?? null],
  'Container | null': [() => null],
  'readonly Remark[]': [() => []],
  'readonly Source[]': [() => []],
  'readonly ContextNote[]': [() => []],
  'readonly NotePlace[]': [() => []],
  Evidence: [() => ({ source: 'byline' })],
  DateStyle: [() => ({ order: 'day', languages: ['en'] })],
  DayOrder: [() => 'day'],
  "'start' | 'end'": [() => 'start'],
  "'site' | 'page'": [() => 'site'],
  SwitchedOff: [() => ({ sites: [], pages: [] })],
  KeyFilter: [() => emptyFilter(10)],
  FileProblemCode: [() => 'unreadable'],
  PackProblemCode: [() => 'empty'],
  Text: [() => says],
  FacetValues: [createFacetValues],
  "Article['links']": [(text) => articleOf(text).links],
  'ReadonlyMap<string, ContextGroup>': [() => new Map()],
  'readonly Asked[]': bothWays((text, isOne) => askedBy(articleOf(text, isOne))),
  'readonly Hedge[]': [
    (text) => {
      const hedges = readingOf(text).signals?.hedges;
      return hedges?.status === 'ok' ? hedges.value : [];
    },
  ],
  "Pick<Marking, 'hidden' | 'hiddenVoices'>": [() => ({ hidden: [], hiddenVoices: [] })],
  'readonly SubjectKey[]': [() => ['article:harbour-herald.example/locks']],
  'readonly PhraseUse[]': [() => []],
  'readonly TextSketch[]': [(text) => [sketchOf(text)]],
  TextSketch: [sketchOf],
  Article: bothWays(articleOf),
  Worded: bothWays(articleOf),
  Served: bothWays(articleOf),
  ArticleReading: bothWays(readingOf),
  KeptText: [keptOf],
  Report: [reportOf],
  Haystack: [haystackOf],
  Quote: [(text) => quoteOf(passageOf(text), haystackOf(text))],
  Question: [(text) => questionOf(readingOf(text))],
  Matches: [() => ({ notes: [], uses: [] })],
  Told: [(text) => ({ title: text.slice(0, 1000), published: NOW, language: 'en', terms: storyTermsOf(text, [text]) })],
  'readonly Word[]': [wordsOf],
  Word: [(text) => wordsOf(text)[0]],
  'readonly PersonalNote[]': [(text) => [noteOf(text)]],
  'readonly Draft[]': [(text) => [draftOf(text)]],
  'Word[]': [wordsOf],
};

/** The values for a parameter of a type; none where it is not known. */
export const valuesFor = (type: string): readonly Value[] | undefined =>
  VALUES[type] ??
  VALUES[
    type
      .replace(/Pick<(\w+), [^>]*>/, '$1')
      .replace(/^(?:Served|Outside) & Article$/, 'Article')
      .replace('TextSketch | null', 'TextSketch')
  ];

function urlOf(text: string): URL {
  const url = new URL(address);
  url.pathname = text;
  url.search = text;
  return url;
}
