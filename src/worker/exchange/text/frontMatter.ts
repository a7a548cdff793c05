import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';

/** Properties are written by hand: one value or several, a date or a number for a text. */
const texts = z.pipe(
  z.transform((value: unknown) => {
    // `[[Mira Holt]]` without quotation marks is a list in a list.
    const values: unknown[] = [value].flat(Infinity);
    return values.flatMap((one) => (/^(?:string|number|boolean)$/.test(typeof one) ? String(one) : []));
  }),
  z.array(z.string()),
);
/** As Obsidian takes them: a list, or one text with commas or spaces between. */
const filed = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? value.split(/[\s,]+/) : value)),
  texts,
);

const FrontMatter = z.object({
  id: texts,
  aliases: texts,
  tags: filed,
  about: texts,
  source: texts,
  title: texts,
  author: texts,
  outlet: texts,
  published: texts,
  created: texts,
  updated: texts,
  'sidelight-keys': texts,
  'sidelight-tags': texts,
  'sidelight-color': texts,
  'sidelight-place': texts,
  'sidelight-quote': texts,
  'sidelight-lineage': texts,
});
/** The properties of a Markdown file, each with all its values; those it does not have are empty. */
export type FrontMatter = z.infer<typeof FrontMatter>;

/** What clippers and templates call the same, spaces and underscores as hyphens; the first that is there counts. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  source: ['source', 'url', 'source-url', 'original-url', 'link', 'uri', 'href', 'permalink'],
  author: ['author', 'authors', 'creator'],
  outlet: ['outlet', 'site', 'site-name', 'publisher', 'publication'],
  published: ['published', 'date-published', 'publish-date', 'published-at'],
  created: [
    'created',
    'date-created',
    'created-at',
    'created-date',
    'date-saved',
    'saved',
    'date-added',
    'clipped',
    'date',
  ],
  updated: ['updated', 'date-modified', 'modified', 'last-modified', 'updated-at', 'date-updated', 'last-updated'],
  tags: ['tags', 'tag', 'keywords'],
  aliases: ['aliases', 'alias'],
};

/** The properties between two lines of `---`, and what stands below; null for a file that does not begin so. */
export function splitFrontMatter(text: string): { yaml: string; rest: string } | null {
  const [head] = /^\uFEFF?---[ \t]*\r?\n/.exec(text) ?? [];
  if (head === undefined) return null;
  for (let at = head.length; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (/^---[ \t]*\r?$/.test(text.slice(at, end)))
      return { yaml: text.slice(head.length, at), rest: text.slice(end + 1) };
    at = end + 1;
  }
  return null;
}

/** Thrice what the longest note of ours has in its properties. */
const MAX_FRONT_MATTER = 500_000;

/** The properties by their names in small letters, or what the parser says is wrong with them. */
export function readFrontMatter(yaml: string): FrontMatter | string {
  if (yaml.length > MAX_FRONT_MATTER) return `> ${MAX_FRONT_MATTER}`;
  const lineCounter = new LineCounter();
  // Errors that the parser makes pretty it makes so each for itself, and there may be thousands.
  const document = parseDocument(yaml, { logLevel: 'error', prettyErrors: false, lineCounter });
  const [wrong] = document.errors;
  if (wrong) return `${wrong.message}, line ${lineCounter.linePos(wrong.pos[0]).line}`;
  try {
    const written = z.record(z.string(), z.unknown()).safeParse(document.toJS({ maxAliasCount: 0 })).data;
    const named = Map.groupBy(Object.entries(written ?? {}), ([key]) => key.toLowerCase().replace(/[\s_]+/g, '-'));
    const valuesOf = (property: string) => {
      const found = (PROPERTIES[property] ?? [property]).flatMap((key) => named.get(key) ?? []);
      const values = found.map(([, value]) => value);
      return values.length > 1 && property === 'source' ? values : values.find((value) => value !== null);
    };
    const properties = Object.keys(FrontMatter.shape).map((property) => [property, valuesOf(property)]);
    const parsed = FrontMatter.safeParse(Object.fromEntries(properties));
    return parsed.success ? parsed.data : '';
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
  }
}
