import { messageOfAuthor, TRANSLATED_AUTHORS } from '../src/ui/inWords/contextNoteWords.ts';
import { SENTENCES } from '../src/ui/inWords/packSentences.ts';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { DENSITIES, TEXT_SIZES, THEMES } from '../src/domain/appearance.ts';
import { INTERFACE_LANGUAGES } from '../src/domain/interfaceLanguage.ts';
import { HedgeCategory } from '../src/domain/article/hedge.ts';
import { EvidenceSource } from '../src/domain/article/article.ts';
import { CarrierReason } from '../src/domain/devices/carrier.ts';
import { ErrorCode } from '../src/domain/failure.ts';
import { IMPORT_FORMATS } from '../src/messages/dataView.ts';
import { SHIPPED_PACKS } from '../src/domain/packs/shipped.ts';
import { PerennialStatus, StateArrangement } from '../src/domain/packs/properties.ts';
import { FILE_PROBLEM_CODES } from '../src/messages/fileProblem.ts';
import { TABLE_FIELDS } from '../src/messages/tableMapping.ts';
import { NOTE_KINDS, NOTE_ORDERS } from '../src/domain/notes/notesQuery.ts';

/** Every word a reader sees is a message: none missing, none unused, none written into the code. */

const Messages = z.record(
  z.string(),
  z.object({
    message: z.string().check(z.minLength(1)),
    description: z.optional(z.string()),
    placeholders: z.optional(z.record(z.string(), z.object({ content: z.string(), example: z.optional(z.string()) }))),
  }),
);
const read = (path: string) => Messages.parse(JSON.parse(readFileSync(path, 'utf8')));
const english = read('assets/locales/en/messages.json');
const keys = Object.keys(english);

const sources = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'wxt.config.ts']).filter(
  (path) => !path.includes('gallery'),
);
const allCode = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
const quoted = new Set([...allCode.matchAll(/['"`](?:__MSG_)?([A-Za-z]\w*?)(?:__)?['"`]/g)].map(([, word]) => word));

/** Keys made from data: the data says which must exist. */
const required = [
  ...NOTE_KINDS.map((kind) => `noteKind_${kind}`),
  ...NOTE_ORDERS.map((order) => `noteOrder_${order}`),
  ...['tag', 'untag', 'trash', 'restore', 'delete'].flatMap((change) => [
    `notesDone_${change}_one`,
    `notesDone_${change}_other`,
  ]),
  ...StateArrangement.options.map((type) => `brief_ownershipFundingInfo_${type.replaceAll('-', '_')}`),
  ...PerennialStatus.options.map((status) => `brief_communityAssessment_${status.replaceAll('-', '_')}`),
  ...HedgeCategory.options.map((category) => `category_${category.replace('-', '_')}`),
  ...HedgeCategory.options.map((category) => `meaning_${category.replace('-', '_')}`),
  ...TRANSLATED_AUTHORS.map(messageOfAuthor),
  ...SHIPPED_PACKS.flatMap((path) =>
    ['packTitle', 'packDescription'].map((name) => `${name}_sidelight_${basename(path, '.json')}`),
  ),
  ...SENTENCES.map((name) => `sentence_${name}`),
  ...THEMES.map((theme) => `value_theme_${theme}`),
  ...TEXT_SIZES.map((size) => `value_size_${size}`),
  ...DENSITIES.map((density) => `value_density_${density}`),
  ...FILE_PROBLEM_CODES.map((code) => `error_file_${code.replaceAll('-', '_')}`),
  ...TABLE_FIELDS.map((field) => `value_tableField_${field}`),
  ...IMPORT_FORMATS.map((format) => `value_importFormat_${format.replaceAll('-', '_')}`),
  ...CarrierReason.options.flatMap((reason) =>
    reason === 'no-access'
      ? ['error_carrier_no_access_folder', 'error_carrier_no_access_downloads']
      : [`error_carrier_${reason.replaceAll('-', '_')}`],
  ),
  ...EvidenceSource.options.map((source) => `evidence_${source.replaceAll('-', '_')}`),
];
const fromData =
  /^(?:brief|by|category|meaning|evidence|error|kind|mark|property|tip|value|policy|packProblem|packRemedy|noteKind|noteOrder|notesDone|packTitle|packDescription|sentence)_/;

test.each(required)('%s has a message', (key) => expect(keys).toContain(key));

test('no message is written twice', () => {
  const written = readFileSync('assets/locales/en/messages.json', 'utf8').match(/^ {2}"\w+": \{$/gm);
  expect(written?.length).toBe(keys.length);
});

test.each(SHIPPED_PACKS)('%s is told as it tells itself', (path) => {
  const { title, description } = z
    .object({ title: z.string(), description: z.string() })
    .parse(JSON.parse(readFileSync(`assets${path}`, 'utf8')));
  const said = (name: string) => english[`${name}_sidelight_${basename(path, '.json')}`]?.message;
  expect([said('packTitle'), said('packDescription')]).toEqual([title, description]);
});

test('every error a reader can meet has words', () => {
  const words = (code: string) => keys.includes(`error_${code.replaceAll('-', '_')}`);
  // Faults of ours, not of the reader's: they share the words of an unknown error.
  const ours = ['bad-request', 'not-allowed'];
  expect(ErrorCode.options.filter((error) => !words(error))).toEqual(ours);
});

test.each(keys.filter((key) => !fromData.test(key)))('%s is used', (key) => {
  expect(quoted.has(key.replace(/_(?:zero|one|two|few|many|other)$/, ''))).toBe(true);
});

test('messages in plural forms have the form for all other numbers', () => {
  const plurals = keys.filter((key) => key.endsWith('_one')).map((key) => key.replace(/_one$/, '_other'));
  expect(plurals.filter((key) => !keys.includes(key))).toEqual([]);
});

test.each(Object.entries(english))(
  '%s: its placeholders and its text agree',
  (_key, { message, placeholders = {} }) => {
    const inText = [...message.matchAll(/\$([A-Za-z]\w*)\$/g)].map(([, name]) => name?.toLowerCase());
    expect(new Set(inText)).toEqual(new Set(Object.keys(placeholders)));
  },
);

describe('who translates a message is told', () => {
  test('where it stands', () => {
    const untold = Object.entries(english).filter(([, { description = '' }]) => description.trim().length < 10);
    expect(untold.map(([key]) => key)).toEqual([]);
  });
  test('what may stand in place of each placeholder', () => {
    const untold = Object.entries(english).flatMap(([key, { placeholders = {} }]) =>
      Object.entries(placeholders).flatMap(([name, { example }]) => (example?.trim() ? [] : `${key}: ${name}`)),
    );
    expect(untold).toEqual([]);
  });
});

test('the messages tell their language and its direction', () => {
  expect(Intl.getCanonicalLocales(english['localeTag']?.message ?? '')).toEqual(['en']);
  expect(english['localeDirection']?.message).toMatch(/^(?:ltr|rtl)$/);
});

/** Names, the same in every language. */
const isName = (key: string) =>
  /^(?:extensionName|localeDirection|sample(?:Outlet|Author)|export(?:Annotations|Markdown)|value_importFormat_\w+)$/.test(
    key,
  );

/** Words that two languages share. */
const SHARED: Record<string, readonly string[]> = {
  de: [
    'kind_interview',
    'kind_satire',
    'value_additionalType_satire',
    'noteKind_link',
    'markLink',
    'versionLabel',
    'columnName',
    'passphrase',
    'sentence_post_emir',
  ],
  es: ['value_size_medium', 'minutes', 'placeByte'],
  fr: [
    'kind_opinion',
    'kind_satire',
    'value_additionalType_satire',
    'value_additionalType_magazine',
    'sourceCountOf_one',
    'sourceCountOf_other',
    'sourceCount_one',
    'sourceCount_other',
    'citedHeading',
    'sourcesLabel',
    'columnSource',
    'columnDomain',
    'columnNote',
    'category_approximation',
    'libraryNotes',
    'notesListLabel',
    'value_tableField_note',
    'noteKind_passage',
    'noteKind_article',
    'ownNotesCount_one',
    'ownNotesCount_other',
    'noteCount_one',
    'noteCount_other',
    'minutes',
    'datesLabel',
    'versionLabel',
    'licenceLabel',
  ],
};

describe.each(globSync('assets/locales/*/messages.json').filter((path) => !path.includes('/en/')))('%s', (path) => {
  const messages = read(path);
  const entries = Object.entries(messages);
  const [, , language = ''] = path.split('/');
  // Other languages have other plural forms.
  const inEnglish = (key: string) => english[key] ?? english[key.replace(/_(?:zero|two|few|many)$/, '_other')];

  test('has every message of English, and no other', () => {
    expect(keys.filter((key) => !(key in messages))).toEqual([]);
    expect(entries.filter(([key]) => !inEnglish(key)).map(([key]) => key)).toEqual([]);
  });

  test('has the placeholders of English, and each in its text', () => {
    const placed = (of: (typeof english)[string] | undefined) =>
      Object.entries(of?.placeholders ?? {}).map(([name, { content }]) => `${name} ${content}`);
    const inText = (message: string) => [
      ...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase())),
    ];
    const others = entries.filter(([key, own]) => String(placed(own)) !== String(placed(inEnglish(key))));
    expect(others.map(([key]) => key)).toEqual([]);
    const unlike = entries.filter(
      ([, { message, placeholders = {} }]) =>
        String(inText(message).toSorted()) !== String(Object.keys(placeholders).toSorted()),
    );
    expect(unlike.map(([key]) => key)).toEqual([]);
  });

  test('is translated: nothing is empty, and only names and words that both languages have are as in English', () => {
    const asInEnglish = entries.filter(([key, { message }]) => message === english[key]?.message);
    // What is left of “$WHO$: $WHAT$” without its placeholders has no letters.
    const words = asInEnglish.filter(([, { message }]) => /\p{L}/u.test(message.replaceAll(/\$\w+\$/g, '')));
    const untold = words.map(([key]) => key).filter((key) => !isName(key) && !SHARED[language]?.includes(key));
    expect(untold).toEqual([]);
    expect(entries.filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  test('tells its language and direction, and fits the stores', () => {
    expect(messages['localeTag']?.message.replace('-', '_')).toBe(language);
    expect(messages['localeDirection']?.message).toMatch(/^(?:ltr|rtl)$/);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

/**
 * What is wrong in quotation marks, apostrophes and the spaces before signs: `docs/locales` tells how each language
 * writes them.
 */
const MISWRITTEN: Record<string, RegExp> = {
  en: /["']|\.\.\.|\s…/,
  de: /["'”’]|\.\.\.|\s…/,
  es: /["'“”]|«\s|\s»|\.\.\.|\s…/,
  fr: /["']|«(?!\u202f\S)|(?<!\S\u202f)»|(?<!\S\u202f)[;!?]|(?<!\S\u00a0):(?=\s|$)|\.\.\.|\s…/,
};
/** Messages about signs, and what is typed into a file as it stands there. */
const ABOUT_SIGNS = new Set(['packProblem_not_id', 'packRemedy_html']);
const TYPED = /source: https:\S+/;

test.each(Object.entries(MISWRITTEN))('quotation marks and spaces are written as in %s', (language, wrong) => {
  const entries = Object.entries(read(`assets/locales/${language}/messages.json`));
  const found = entries.filter(
    ([key, { message }]) => !ABOUT_SIGNS.has(key) && wrong.test(message.replace(TYPED, 'typed')),
  );
  expect(found.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});

test('each language there is can be chosen', () => {
  const languages = globSync('assets/locales/*/').map((folder) => basename(folder));
  expect(INTERFACE_LANGUAGES.filter((language) => language !== 'browser').toSorted()).toEqual(languages.toSorted());
});

describe('words written into the code', () => {
  const LITERAL =
    /(?:>|^\s*)([A-Z][a-z]+(?: [A-Za-z’',.]+)+)\s*(?:<|$)|(?:aria-label|title|placeholder|alt)="([^"{]+)"/gm;
  const found = (text: string) => [...text.matchAll(LITERAL)].map(([match]) => match.trim());

  test.each(sources.filter((path) => path.endsWith('.tsx')))('%s has none', (path) => {
    expect(found(withoutComments(readFileSync(path, 'utf8')))).toEqual([]);
  });
  test('are found where there are any', () => {
    expect(found('<p>No notes yet</p>')).toHaveLength(1);
    expect(found('<button aria-label="Close">')).toHaveLength(1);
    expect(found("<p>{text('noNotes')}</p>")).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
