import * as z from 'zod/mini';
import { noFinds, type Finds, type FoundRecord } from '../foundNotes.ts';
import { schemaProblem } from '../../../messages/fileProblem.ts';

const Selector = z.looseObject({ type: z.string() });
const Quote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});
const Position = z.object({ type: z.literal('TextPositionSelector'), start: z.number() });

/** An annotation as Hypothesis's API gives it out; what we do not read is left out. */
const Row = z.object({
  id: z.optional(z.string()),
  uri: z.string(),
  text: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  user: z.optional(z.string()),
  created: z.optional(z.string()),
  updated: z.optional(z.string()),
  group: z.optional(z.string()),
  references: z.optional(z.array(z.unknown())),
  document: z.optional(z.object({ title: z.optional(z.union([z.string(), z.array(z.string())])) })),
  target: z.optional(z.array(z.object({ selector: z.optional(z.array(Selector)) }))),
});
type Row = z.infer<typeof Row>;

/** The answer of `/api/search`, or what the client's "Export" writes. */
const File = z.union([
  z.object({ rows: z.array(z.unknown()) }),
  z.object({ annotations: z.array(z.unknown()), export_userid: z.optional(z.string()) }),
]);
/** The answer of `/api/annotations/ID`: a row alone. */
const Single = z.object({ uri: z.string(), target: z.array(z.unknown()) });

/** Whether it is an answer of Hypothesis's API, an export of its client, or annotations of its own. */
export const looksLikeHypothesis = (json: unknown): boolean =>
  File.safeParse(json).success ||
  Single.safeParse(json).success ||
  (Array.isArray(json) && z.object({ uri: z.string() }).safeParse(json[0]).success);

/**
 * Notes from Hypothesis. Page notes and replies become notes on the article, highlights notes without a text; what
 * others wrote is tagged with their name.
 */
export function parseHypothesis(name: string, json: unknown): Finds {
  const finds = noFinds('hypothesis');
  const file = File.safeParse(json).data;
  const records: unknown[] = file
    ? 'rows' in file
      ? file.rows
      : file.annotations
    : Array.isArray(json)
      ? json
      : [json];
  const rows: { row: Row; record: number }[] = [];
  for (const [index, value] of records.entries()) {
    const parsed = Row.safeParse(value, { reportInput: true });
    if (parsed.success) rows.push({ row: parsed.data, record: index + 1 });
    else finds.problems.push(schemaProblem(name, parsed.error, { record: index + 1 }));
  }
  const users = new Set(rows.map(({ row }) => row.user));
  const [single] = users.size === 1 ? users : [];
  const self = (file && 'export_userid' in file && file.export_userid) || single;
  finds.records = rows.map(({ row, record }) => recordOf(name, row, record, self));
  return finds;
}

function recordOf(file: string, row: Row, record: number, self: string | undefined): FoundRecord {
  const selectors = row.target?.flatMap(({ selector }) => selector ?? []) ?? [];
  const quote = first(Quote, selectors);
  const title = row.document?.title;
  const tags = row.tags ?? [];
  const left = [
    ...(row.references?.length ? ['references'] : []),
    ...(row.group === undefined || row.group === '__world__' ? [] : ['group']),
  ];
  return {
    file,
    place: { record },
    id: row.id ?? '',
    known: [row.created ?? null, quote?.exact ?? null],
    url: row.uri,
    title: (Array.isArray(title) ? title[0] : title) ?? '',
    body: row.text ?? '',
    tags: row.user === self || row.user === undefined ? tags : [...tags, nameOf(row.user)],
    quote: quote && { ...quote, start: first(Position, selectors)?.start },
    created: row.created ?? null,
    updated: row.updated,
    left,
  };
}

function first<T extends z.ZodMiniType>(schema: T, values: readonly unknown[]): z.infer<T> | null {
  for (const value of values) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  return null;
}

/** `acct:mira@hypothes.is` as `@mira`. */
const nameOf = (user: string): string => `@${user.replace(/^acct:/, '').replace(/@.*/s, '')}`;
