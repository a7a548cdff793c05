import * as z from 'zod/mini';
import { problemIn } from '../../../messages/fileProblem.ts';
import { noFinds, type Finds } from '../foundNotes.ts';
import { recordFrom, withMarks, type Source } from './fields.ts';
import { SHAPES, type Shape } from './shapes.ts';

/** Lists in lists without end would exhaust the stack; no program nests deeper. */
const MOST_DEPTH = 6;
/** Records looked at to tell whose they are: the first may lack what most have. */
const SAMPLE = 20;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All that stands at a path, through the lists on the way. */
function valuesAt(value: unknown, path: readonly string[], depth = 0): unknown[] {
  if (depth > MOST_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => valuesAt(one, path, depth + 1));
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  if (key === '*') return isRecord(value) ? valuesAt(Object.values(value), rest, depth) : [];
  return isRecord(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest, depth + 1) : [];
}

const partsOf = (path: string): string[] => path.split('.').filter(Boolean);

/** What a value says: as it is, or the name of a person. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  const { firstName, lastName, name } = Person.safeParse(value).data ?? {};
  const whole = [firstName, lastName ?? name].filter(Boolean).join(' ');
  return whole === '' ? [] : [whole];
}
const Person = z.object({
  firstName: z.optional(z.string()),
  lastName: z.optional(z.string()),
  name: z.optional(z.string()),
});

/** The list a shape names, and nothing of a file that has none. */
function listAt(json: unknown, path: string): unknown[] {
  let found: unknown = json;
  for (const key of partsOf(path)) found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : null;
  if (Array.isArray(found)) return found;
  return path !== '' && isRecord(found) ? [found] : [];
}

/** Which program's JSON it is, with its records; null for none that is known. */
export function shapeOf(json: unknown): { shape: Shape; records: unknown[] } | null {
  for (const shape of SHAPES) {
    for (const path of shape.lists) {
      const records = listAt(json, path);
      const tells = (record: unknown) => shape.tells.every((name) => valuesAt(record, partsOf(name)).length > 0);
      if (records.slice(0, SAMPLE).some(tells)) return { shape, records };
    }
  }
  return null;
}

/**
 * Notes from the JSON of another program: one for each page that says something, and one for each passage marked on it.
 */
export function parseShape(name: string, { shape, records }: { shape: Shape; records: unknown[] }): Finds {
  const finds = noFinds(shape.format);
  const { marks, only, html = false } = shape;
  for (const [index, value] of records.entries()) {
    if (!isRecord(value)) {
      finds.problems.push(problemIn(name, 'wrong-kind', { record: index + 1 }));
      continue;
    }
    const sourceOf = (record: unknown, path = ''): Source => ({
      file: name,
      place: { record: index + 1, ...(path && { path }) },
      read: (field) => valuesAt(record, partsOf(field)).flatMap(wordsOf),
    });
    const page = sourceOf(value);
    if (only && !page.read(only[0]).includes(only[1])) continue;
    const marked = marks ? valuesAt(value, partsOf(marks.at)).filter(isRecord) : [];
    const placed = marked.map((mark, at) => sourceOf(mark, `${marks?.at ?? ''}[${at}]`));
    const passages = placed.map((mark) =>
      recordFrom(mark, { fields: marks?.fields ?? {}, lost: marks?.lost ?? [], html }),
    );
    for (const passage of passages) passage.left = passage.left?.map((field) => `${marks?.at ?? ''}.${field}`) ?? [];
    finds.records.push(...withMarks(recordFrom(page, shape), passages));
  }
  return finds;
}
