import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FactProperty, OutletKind, PerennialStatus, StateArrangement } from '../../../src/domain/packs/properties.ts';
import { packSchema } from '../../../src/domain/packs/jsonSchema.ts';
import { checkPackText } from '../../../src/domain/packs/validate.ts';

const documentOf = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

test('the JSON Schema is current; renew it with "node tools/packs/pack.ts schema"', () => {
  expect(JSON.parse(documentOf('pack.schema.json'))).toEqual(JSON.parse(JSON.stringify(packSchema())));
});

test('the worked example is a pack in order', () => {
  const example = /```json\n([\s\S]*?)```/.exec(documentOf('packs.md'))?.[1] ?? '';
  expect(checkPackText(example)).toMatchObject({ ok: true });
});

test.each([...FactProperty.options, ...OutletKind.options, ...StateArrangement.options, ...PerennialStatus.options])(
  '%s is documented',
  (code) => {
    expect(documentOf('packs.md')).toContain(`\`${code}\``);
  },
);
