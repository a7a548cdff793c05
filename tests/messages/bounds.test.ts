import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { PageReading } from '../../src/domain/article/reading.ts';
import { ExtensionEvent } from '../../src/messages/extensionEvent.ts';
import * as fromPage from '../../src/messages/fromPage.ts';
import { protocol } from '../../src/messages/requests.ts';
import { RECORDS } from '../../src/worker/exchange/backupFormat.ts';

type JsonSchema = z.core.JSONSchema._JSONSchema;

/** Where a schema takes a string or a list of any length. Of a pattern its own length is looked at by whoever writes it. */
function unbounded(schema: JsonSchema, path: string): string[] {
  if (typeof schema === 'boolean') return [];
  const { type, items, maxItems, maxLength, format, pattern, properties = {}, anyOf = [], oneOf = [] } = schema;
  const isOpen =
    (type === 'array' && maxItems === undefined) ||
    (type === 'string' &&
      maxLength === undefined &&
      format !== 'uuid' &&
      (pattern === undefined || format === 'date-time') &&
      !schema.enum);
  const inside: [JsonSchema, string][] = [
    ...Object.entries(properties).map(([name, of]): [JsonSchema, string] => [of, `${path}.${name}`]),
    ...[...anyOf, ...oneOf].map((one): [JsonSchema, string] => [one, path]),
    ...(items && !Array.isArray(items) ? [[items, `${path}[]`] satisfies [JsonSchema, string]] : []),
  ];
  const own = isOpen && schema.const === undefined ? [`${path}${format ? `: ${format}` : ''}`] : [];
  return [...own, ...inside.flatMap(([one, at]) => unbounded(one, at))];
}

const asked = Object.entries(protocol).map(([name, { request }]): [string, z.ZodMiniType] => [name, request]);

test.each<[string, z.ZodMiniType]>([
  ['PageReading', PageReading],
  ...Object.entries(fromPage),
  ...asked,
  ...Object.entries(RECORDS),
  ['ExtensionEvent', ExtensionEvent],
])('every string and list of %s has a bound', (name, schema) => {
  expect(unbounded(z.toJSONSchema(schema, { unrepresentable: 'any' }), name)).toEqual([]);
});
