import * as fc from 'fast-check';
import * as z from 'zod/mini';

/** Long enough to tell strings apart; schemas allow some of a hundred thousand. */
const LONGEST = 40;

/** Whatever a schema allows, made of the schema itself. */
export const anyFitting = <Schema extends z.ZodMiniType>(schema: Schema): fc.Arbitrary<z.output<Schema>> =>
  made(z.toJSONSchema(schema, { unrepresentable: 'any' })).filter(
    (value): value is z.output<Schema> => schema.safeParse(value).success,
  );

type JsonSchema = z.core.JSONSchema._JSONSchema;

function made(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') return fc.jsonValue({ maxDepth: 1 });
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map(made));
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, of]) => [name, made(of)])),
        { requiredKeys: [...(schema.required ?? [])] },
      );
    case 'array':
      return fc.array(Array.isArray(schema.items) ? fc.jsonValue() : made(schema.items ?? true), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)),
      });
    case 'string':
      return aString(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1000, 1000) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e15, max: schema.maximum ?? 1e15, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

function aString({ format, minLength = 0, maxLength = LONGEST }: Exclude<JsonSchema, boolean>): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date-time')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
  return fc.string({ minLength, maxLength: Math.min(maxLength, Math.max(minLength, LONGEST)) });
}

const JUNK = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    NaN,
    -1,
    1e308,
    '',
    '__proto__',
    '\u202E\0',
    '../../etc',
    'x'.repeat(200_000),
    [],
    {},
    JSON.parse('{"__proto__":{"a":1}}'),
  ),
  fc.anything({ maxDepth: 2, withNullPrototype: true, withBigInt: true, withDate: true }),
);

/** What is like a value but for some places of it: taken out, put in, or something else. */
export const spoiled = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(value, fc.array(fc.record({ at: fc.nat(30), put: JUNK, name: fc.string() }), { minLength: 1, maxLength: 3 }))
    .map(([whole, changes]) => {
      const holder = { whole: structuredClone(whole) };
      for (const { at, put, name } of changes) {
        const places = placesIn(holder);
        const [object, key] = places[at % places.length] ?? [holder, 'whole'];
        const changed = at % 3 === 1 ? key : name;
        if (at % 3 === 0) Reflect.deleteProperty(object, key);
        // A list's length takes no other value: to set it would throw.
        else if (!Array.isArray(object) || changed !== 'length') Reflect.set(object, changed, structuredClone(put));
      }
      return holder.whole;
    });

/** Every place in a value, with the object that has it. */
const placesIn = (value: unknown): [object, string][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, held]) => [[value, key] as [object, string]].concat(placesIn(held)));

/** Anything at all. */
export const anything = JUNK;
