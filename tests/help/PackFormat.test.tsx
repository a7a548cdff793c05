// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { checkPackText } from '../../src/domain/packs/validate.ts';
import { Subject } from '../../src/domain/packs/pack.ts';
import { EXAMPLE_PACK, PackFormat } from '../../src/help/PackFormat.tsx';

test('the example that is shown is a pack, without anything it could do without', () => {
  expect(checkPackText(EXAMPLE_PACK, '2026-11-30')).toMatchObject({ ok: true });
  const { format, formatVersion, id, title, version, language, licence, maintainer, updated, ...rest } =
    JSON.parse(EXAMPLE_PACK);
  const header = { format, formatVersion, id, title, version, language, licence, maintainer, updated };
  const needless = Object.keys(header).filter((field) => {
    const without = Object.fromEntries(Object.entries({ ...header, ...rest }).filter(([name]) => name !== field));
    return checkPackText(JSON.stringify(without), '2026-11-30').ok;
  });
  expect(needless).toEqual([]);
});

test('all types of subjects are told', () => {
  const container = document.createElement('div');
  render(<PackFormat />, container);
  expect([...container.querySelectorAll('dt')].map(({ textContent }) => textContent).toSorted()).toEqual(
    Subject.def.options.flatMap(({ def }) => def.shape.type.def.values).toSorted(),
  );
});
