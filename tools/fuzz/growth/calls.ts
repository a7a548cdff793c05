import { pathToFileURL } from 'node:url';
import { atOnce, type Pausing } from '../../../src/domain/pausing/pauses.ts';
import type { Exported } from './exported.ts';
import { LEFT_OUT } from './leftOut.ts';
import { keptOf } from './articles.ts';
import { valuesFor } from './values.ts';

/** A call with values made of a text. */
export type Call = (text: string) => unknown;
// What a module exports is not known here: its functions are called with what its own source declares.
type Called = (...values: unknown[]) => unknown;

const NOW = '2026-11-24T12:00:00.000Z';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A text as a file of each format: as it is, and in the place of what a person wrote. */
const FILES: readonly [name: string, content: (text: string) => string][] = [
  ['a.txt', (text) => text],
  ['a.md', (text) => text],
  ['a.md', (text) => `---\n${text}\n---\n${text}`],
  ['a.md', (text) => `---\nsource: https://paper.example/a\ntitle: ${JSON.stringify(text)}\n---\n> ${text}`],
  ['a.csv', (text) => text],
  [
    'a.csv',
    (text) =>
      `Highlight,Book Title,Book Author,URL,Note,Tags,Highlighted at\n${`${quoted(text)},`.repeat(3)}https://paper.example/a,${`${quoted(text)},`.repeat(2)}2024`,
  ],
  [
    'a.csv',
    (text) =>
      `url,title,note,excerpt,tags,created,highlights\nhttps://paper.example/a,${`${quoted(text)},`.repeat(4)}2024-05-01,${quoted(text)}`,
  ],
  ['a.json', (text) => text],
  [
    'a.json',
    (text) =>
      JSON.stringify([
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          type: 'Annotation',
          body: [{ type: 'TextualBody', value: text, format: 'text/html' }],
          target: {
            source: 'https://paper.example/a',
            selector: [{ type: 'TextQuoteSelector', exact: text, prefix: text }],
          },
        },
      ]),
  ],
  [
    'a.json',
    (text) =>
      JSON.stringify([
        {
          id: 'a',
          uri: 'https://paper.example/a',
          created: text,
          updated: text,
          text,
          tags: [text],
          target: [{ selector: [{ type: 'TextQuoteSelector', exact: text }] }],
        },
      ]),
  ],
  [
    'My Clippings.txt',
    (text) =>
      `${text} (${text})\n- Your Highlight on page 1 | Location 1-2 | Added on ${text}\n\n${text}\n==========\n`,
  ],
];

/** A text of which every thousandth character is another. */
const editedIn = (text: string): string => text.replace(/([^]{999})[^]/g, '$1x');

/** Functions whose values hang together. */
const TOGETHER: Readonly<Record<string, readonly ((called: Called, text: string) => unknown)[]>> = {
  'src/worker/exchange/readFiles.ts#readFiles': FILES.map(
    ([name, content]) =>
      (called, text) =>
        called([{ name, bytes: bytesOf(content(text)) }], NOW),
  ),
  'src/background/changes/compare.ts#compare': [
    (called, text) => called(keptOf(text), keptOf(editedIn(text)), { elapsed: null }),
    (called, text) => called(keptOf(text), keptOf(text.replaceAll(' ', '\n')), { elapsed: null }),
  ],
  'src/ui/editor/markdownCommands.ts#commandEdit': ['bold', 'italic', 'link', 'list', 'quote'].map(
    (command) => (called, text) => called(command, text, 0, text.length),
  ),
  'src/panel/copy/quotation.ts#quotationOf': [
    (called, text) => {
      const article = {
        url: 'https://paper.example/a',
        text,
        title: { value: text },
        authors: [{ name: text }],
        published: null,
      };
      return called(
        { article, outlet: null },
        text,
        { start: 0, end: text.length },
        Object.assign((key: string) => key, { tag: 'en' }),
      );
    },
  ],
};

export const nameOf = ({ file, name }: Exported): string => `${file}#${name}`;

/** Whether it is known how to call a function: its values hang together, or there is one for each of its parameters. */
export const isCallable = (made: Exported): boolean =>
  !(nameOf(made) in LEFT_OUT) &&
  (nameOf(made) in TOGETHER ||
    made.parameters.every(({ type, optional }) => optional || valuesFor(type) !== undefined));

const isPausing = (made: unknown): made is Pausing<unknown> => String(made) === '[object Generator]';
/** What a function comes to: one that works with pauses has done nothing yet when it returns. */
const whole = (made: unknown): unknown => (isPausing(made) ? atOnce(made) : made);

/** The calls of a function: one for each value its parameters may have, the others having their first. */
export async function callsOf(made: Exported): Promise<Call[]> {
  const exports: Record<string, Called> = await import(pathToFileURL(made.file).href);
  const called = exports[made.name];
  if (!called) throw new Error(`${nameOf(made)} is gone`);
  const together = TOGETHER[nameOf(made)];
  if (together) return together.map((call) => (text) => whole(call(called, text)));
  const given = made.parameters.map(({ type, optional }) => (optional ? [] : (valuesFor(type) ?? [])));
  const most = Math.max(...given.map((values) => values.length));
  return Array.from(
    { length: most },
    (_, at) => (text: string) => whole(called(...given.map((values) => (values[at] ?? values[0])?.(text)))),
  );
}
