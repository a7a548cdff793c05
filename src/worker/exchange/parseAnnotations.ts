import * as z from 'zod/mini';
import { PersonalNote } from '../../domain/notes/note.ts';
import { SubjectKind } from '../../domain/keys/subjectKey.ts';
import { TARGET_TYPES } from './annotation.ts';
import { articleNote, withoutHtml } from './articleNote.ts';
import { emptyContent, type FileContent, type IncomingNote } from './incoming.ts';
import { refusalIn, schemaProblem, type Refusal } from '../../messages/fileProblem.ts';

/** JSON-LD writes one value as it is and several as a list. */
const listOf = (value: unknown): unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};
const many = <T extends z.ZodMiniType>(schema: T) => z.pipe(z.transform(listOf), z.array(schema));
const optionalText = z.optional(z.string());

const Annotation = z.object({
  id: optionalText,
  type: many(z.string()),
  created: optionalText,
  modified: optionalText,
  body: many(z.unknown()),
  bodyValue: optionalText,
  target: many(z.unknown()),
  'sidelight:madeOn': z.optional(z.unknown()),
  'sidelight:deleted': optionalText,
  'sidelight:rivals': many(z.unknown()),
  'sidelight:forebears': z.optional(z.unknown()),
  'sidelight:record': z.optional(z.unknown()),
});
type Annotation = z.infer<typeof Annotation>;

const Body = z.object({ value: z.string(), purpose: z.optional(z.unknown()), format: z.optional(z.unknown()) });
const Target = z.object({
  id: optionalText,
  source: z.optional(z.unknown()),
  selector: many(z.unknown()),
  title: optionalText,
});
const Source = z.object({
  id: z.string(),
  title: optionalText,
  'schema:name': optionalText,
  'schema:headline': optionalText,
});
const Elsewhere = z.object({ 'sidelight:times': z.number(), 'sidelight:beside': z.array(z.unknown()) });
const Quote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: optionalText,
  suffix: optionalText,
  'sidelight:elsewhere': z.catch(z.optional(Elsewhere), undefined),
});
const Position = z.object({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() });

/** What an annotation of ours has beside the model. */
const OwnSource = z.object({ type: z.string(), 'schema:name': z.string(), 'sidelight:keys': many(z.string()) });
const MadeOn = z.object({
  'schema:url': z.string(),
  'schema:headline': z.string(),
  'sidelight:authors': many(z.string()),
  'schema:publisher': z.string(),
  'schema:datePublished': z.optional(z.string()),
});
const OwnRival = z.object({
  value: z.string(),
  modified: z.string(),
  'sidelight:tags': many(z.string()),
  'sidelight:forebears': z.optional(many(z.string())),
  'sidelight:target': z.optional(z.unknown()),
});
const Lineage = z.object({
  'sidelight:rivals': z.array(OwnRival),
  'sidelight:forebears': z.optional(many(z.string())),
  'sidelight:record': z.optional(z.object({ 'sidelight:contentHash': z.string(), 'sidelight:changed': z.string() })),
});

/** An annotation, or what holds annotations. */
const Holder = z.object({
  type: many(z.string()),
  items: z.optional(z.unknown()),
  first: z.optional(z.unknown()),
  '@graph': z.optional(z.unknown()),
});

export const looksLikeAnnotations = (json: unknown): boolean => annotationsIn(json) !== null;

/** A list of collections, each with its first page, is the deepest there is; a file nested without end would exhaust the stack. */
const MOST_DEPTH = 4;

/** The annotations of a file, whatever holds them: a collection, a page, a graph, a list, or itself; null when there is none. */
function annotationsIn(json: unknown, depth = 0): unknown[] | null {
  if (depth > MOST_DEPTH) return null;
  if (Array.isArray(json)) {
    const found = json.flatMap((entry) => annotationsIn(entry, depth + 1) ?? []);
    return found.length > 0 ? found : null;
  }
  const holder = Holder.safeParse(json).data;
  if (!holder) return null;
  if (holder.type.includes('Annotation')) return [json];
  const inside = holder.items ?? holder['@graph'];
  if (inside !== undefined) return listOf(inside);
  if (holder.first !== undefined) return annotationsIn(holder.first, depth + 1);
  return holder.type.includes('AnnotationCollection') ? [] : null;
}

/**
 * Notes from Web Annotations. Ours come back as they were; of others', texts become the body, tagging bodies the tags, and a quote
 * of the target the passage. Bodies that are only an address are left out.
 */
export async function parseAnnotations(name: string, json: unknown, now: string): Promise<FileContent> {
  const content = emptyContent('web-annotation');
  for (const [index, value] of (annotationsIn(json) ?? []).entries()) {
    const record = index + 1;
    const parsed = Annotation.safeParse(value, { reportInput: true });
    if (!parsed.success) {
      content.problems.push(schemaProblem(name, parsed.error, { record }));
      continue;
    }
    const own = ownNote(parsed.data);
    if (own && !own.success) {
      content.problems.push(schemaProblem(name, own.error, { record }));
      continue;
    }
    const note = own ? { note: own.data } : await otherNote(parsed.data, now);
    if ('code' in note) content.problems.push(refusalIn(name, note, { record }));
    else content.notes.push(note);
  }
  return content;
}

const KINDS = new Map(SubjectKind.options.map((kind) => [TARGET_TYPES[kind], kind]));

/** The note an annotation of ours was made from, or what is wrong with it; null for somebody else's. */
function ownNote(annotation: Annotation) {
  const place = placeOf(annotation.target[0]);
  const madeOn = MadeOn.safeParse(annotation['sidelight:madeOn']).data;
  if (!place || !madeOn) return null;
  const lineage = Lineage.safeParse(annotation, { reportInput: true });
  if (!lineage.success) return lineage;
  const { 'sidelight:rivals': rivals, 'sidelight:forebears': forebears, 'sidelight:record': record } = lineage.data;
  const { texts, tags } = bodiesOf(annotation);
  return PersonalNote.safeParse(
    {
      id: annotation.id?.replace(/^urn:uuid:/, ''),
      ...place,
      body: texts[0] ?? '',
      tags,
      origin: {
        url: madeOn['schema:url'],
        title: madeOn['schema:headline'],
        authors: madeOn['sidelight:authors'],
        outlet: madeOn['schema:publisher'],
        published: madeOn['schema:datePublished'] ?? null,
      },
      created: annotation.created,
      updated: annotation.modified,
      deleted: annotation['sidelight:deleted'] ?? null,
      rivals: rivals.map(rivalOf),
      ...(forebears && { forebears }),
      ...(record && {
        record: { contentHash: record['sidelight:contentHash'], updated: record['sidelight:changed'] || null },
      }),
    },
    { reportInput: true },
  );
}

function rivalOf({ value, modified, 'sidelight:target': target, ...rival }: z.infer<typeof OwnRival>) {
  const { 'sidelight:tags': tags, 'sidelight:forebears': forebears } = rival;
  return {
    body: value,
    tags,
    updated: modified,
    ...(forebears && { forebears }),
    ...(target !== undefined && { place: placeOf(target) }),
  };
}

/** What a target of ours stands for; null for somebody else's. */
function placeOf(value: unknown) {
  const target = Target.safeParse(value).data;
  const source = OwnSource.safeParse(target?.source).data;
  if (!target || !source) return null;
  return {
    subject: { kind: KINDS.get(source.type), keys: source['sidelight:keys'], label: source['schema:name'] },
    passage: passageOf(target.selector),
  };
}

async function otherNote(annotation: Annotation, now: string): Promise<IncomingNote | Refusal> {
  const [value] = annotation.target;
  const target = typeof value === 'string' ? { id: value, selector: [] } : Target.safeParse(value).data;
  if (!target) return { code: 'no-address' };
  const given = 'source' in target ? target.source : undefined;
  const source = typeof given === 'string' ? { id: given } : Source.safeParse(given ?? value).data;
  const { texts, tags } = bodiesOf(annotation);
  const quote = find(Quote, target.selector);
  const url = source?.id ?? target.id ?? '';
  const body = texts.join('\n\n');
  return articleNote(
    {
      name: `annotation ${annotation.id ?? JSON.stringify([url, annotation.created, quote?.exact, body, tags])}`,
      url,
      title: titleOf(source, target),
      body,
      tags,
      quote: quote && { ...quote, start: find(Position, target.selector)?.start },
      created: annotation.created ?? annotation.modified ?? null,
      updated: annotation.modified,
    },
    now,
  );
}

function titleOf(source: Partial<z.infer<typeof Source>> | undefined, target: object): string {
  const own = 'title' in target && typeof target.title === 'string' ? target.title : undefined;
  return source?.['schema:headline'] ?? source?.['schema:name'] ?? source?.title ?? own ?? '';
}

/** What the bodies say, tags apart. */
function bodiesOf({ body, bodyValue }: Annotation): { texts: string[]; tags: string[] } {
  const texts = bodyValue === undefined ? [] : [bodyValue];
  const tags: string[] = [];
  for (const value of body) {
    const parsed = Body.safeParse(value);
    if (!parsed.success) continue;
    if (listOf(parsed.data.purpose).includes('tagging')) tags.push(parsed.data.value);
    else texts.push(parsed.data.format === 'text/html' ? withoutHtml(parsed.data.value) : parsed.data.value);
  }
  return { texts, tags };
}

function passageOf(selectors: readonly unknown[]) {
  const [quote, position] = [find(Quote, selectors), find(Position, selectors)];
  if (!quote || !position) return null;
  const { exact, prefix = '', suffix = '' } = quote;
  const elsewhere = quote['sidelight:elsewhere'];
  return {
    exact,
    prefix,
    suffix,
    start: position.start,
    end: position.end,
    ...(elsewhere && {
      elsewhere: { times: elsewhere['sidelight:times'], beside: elsewhere['sidelight:beside'] },
    }),
  };
}

function find<T extends z.ZodMiniType>(schema: T, values: readonly unknown[]): z.infer<T> | null {
  for (const value of values) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  return null;
}
