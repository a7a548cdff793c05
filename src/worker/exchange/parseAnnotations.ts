import * as z from 'zod/mini';
import { incomingOwn } from './incoming.ts';
import { PersonalNote } from '../../domain/notes/note.ts';
import { SubjectKind } from '../../domain/keys/subjectKey.ts';
import { TARGET_TYPES } from './annotation.ts';
import { noFinds, type Finds } from './foundNotes.ts';
import { Annotation, find, listOf, many, Position, Quote, Target } from './jsonLd.ts';
import { bodiesOf, recordsOf } from './othersAnnotations.ts';
import { schemaProblem } from '../../messages/fileProblem.ts';

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
  'sidelight:record': z.optional(
    z.object({
      'sidelight:contentHash': z.string(),
      'sidelight:changed': z.string(),
      'sidelight:source': z.optional(z.string()),
    }),
  ),
});

/** A colour that is not known costs the note nothing else. */
const OwnColor = z.object({ 'sidelight:name': z.string(), 'sidelight:since': z.string() });

/** An annotation, or what holds annotations. */
const Holder = z.object({
  type: many(z.string()),
  items: z.optional(z.unknown()),
  first: z.optional(z.unknown()),
  '@graph': z.optional(z.unknown()),
});

/** Whether it is a collection, a page, a list or a single annotation of the Web Annotation Data Model. */
export const looksLikeAnnotations = (json: unknown): boolean => annotationsIn(json) !== null;

/**
 * A list of collections, each with its first page, is the deepest there is; a file nested without end would exhaust the
 * stack.
 */
const MOST_DEPTH = 4;

/**
 * The annotations of a file, whatever holds them: a collection, a page, a graph, a list, or itself; null when there is
 * none.
 */
function annotationsIn(json: unknown, depth = 0): unknown[] | null {
  if (depth > MOST_DEPTH) return null;
  if (Array.isArray(json)) {
    const found = json.map((entry) => annotationsIn(entry, depth + 1));
    // Beside annotations, what is none is told as a record that cannot be read.
    return found.some((inside) => inside?.length) ? found.flatMap((inside, at) => inside ?? [json[at]]) : null;
  }
  const holder = Holder.safeParse(json).data;
  if (!holder) return null;
  if (holder.type.includes('Annotation')) return [json];
  const inside = holder.items ?? holder['@graph'];
  if (inside !== undefined) return listOf(inside);
  if (holder.first !== undefined) return annotationsIn(holder.first, depth + 1);
  return holder.type.includes('AnnotationCollection') ? [] : null;
}

/** Notes from Web Annotations. Ours come back as they were; of others' see {@link recordsOf}. */
export function parseAnnotations(name: string, json: unknown): Finds {
  const finds = noFinds('web-annotation');
  for (const [index, value] of (annotationsIn(json) ?? []).entries()) {
    const record = index + 1;
    const parsed = Annotation.safeParse(value, { reportInput: true });
    if (!parsed.success) {
      finds.problems.push(schemaProblem(name, parsed.error, { record }));
      continue;
    }
    const own = ownNote(parsed.data);
    if (!own) finds.records.push(...recordsOf(name, record, parsed.data));
    else if (own.success) finds.own.push(incomingOwn(own.data));
    else finds.problems.push(schemaProblem(name, own.error, { record }));
  }
  return finds;
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
  const color = OwnColor.safeParse(annotation['sidelight:color']).data;
  const { texts, tags } = bodiesOf(annotation);
  return PersonalNote.safeParse(
    {
      id: annotation.id?.replace(/^urn:uuid:/, ''),
      ...place,
      body: texts.join('\n\n'),
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
      ...(color && { color: { name: color['sidelight:name'], since: color['sidelight:since'] } }),
      ...(record && {
        record: {
          contentHash: record['sidelight:contentHash'],
          updated: record['sidelight:changed'] || null,
          ...(record['sidelight:source'] !== undefined && { source: record['sidelight:source'] }),
        },
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
