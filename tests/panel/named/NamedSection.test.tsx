// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article/article.ts';
import type { ContextGroup } from '../../../src/domain/report/report.ts';
import { NamedSection } from '../../../src/panel/named/NamedSection.tsx';
import { bareContextNote } from '../../../tools/madeUp/bare.ts';

const link = (path: string): Article['links'][number] => ({
  url: `https://paper.example/${path}`,
  host: 'paper.example',
  text: `the report ${path}`,
  kind: 'other',
  count: 1,
});

const named: ContextGroup = {
  role: 'named',
  label: 'Quay Television',
  why: { key: 'outlet:quay.example', words: 'Quay Television', use: { start: 0, end: 15 } },
  notes: [
    bareContextNote('talk', {
      property: 'communityAssessment',
      value: 'generally-unreliable',
      text: { en: 'They advise against it.' },
      by: 'Readers of the Harbour',
      scope: 'talk shows',
    }),
  ],
};

function shown(groups: readonly ContextGroup[], links: Article['links'], isUnpacking = false): HTMLElement {
  const container = document.createElement('div');
  render(
    <NamedSection
      groups={groups}
      links={links}
      sources={[]}
      isUnpacking={isUnpacking}
      actions={{ reveal: async () => true }}
      now={new Date('2026-11-22')}
      onNote={() => undefined}
    />,
    container,
  );
  return container;
}
const texts = (container: HTMLElement, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('what somebody says of a part of an outlet that is named is not told of the whole', () =>
  expect(texts(shown([named], []), 'dd strong')).toEqual(['Readers of the Harbour · talk shows: ']));

test.each([
  ['SPQ', ['SPQ']],
  ['Quay TV', []],
  ['QUAY TELEVISION', []],
])('the words of the text are told where they and the name share none: %s', (words, told) =>
  expect(texts(shown([{ ...named, why: { ...named.why, words } }], []), 'dt q')).toEqual(told),
);

test.each([
  ['names and links', [named], ['namedHeading', 'linksHeading']],
  ['links alone, once', [], ['linksHeading']],
])('the part is headed by what is in it: %s', (_what, groups, headings) =>
  expect(texts(shown(groups, [link('a')]), 'h2, h3')).toEqual(headings),
);

test('how many links there are is not said twice where all lead to places of one kind', () => {
  const own = { ...link('b'), kind: 'same-outlet' } as const;
  const numbers = (...links: Article['links']) => texts(shown([], links), '#named ~ .number');
  expect([numbers(link('a')), numbers(link('a'), own)]).toEqual([[], ['2']]);
});

test('nothing is said to be unknown of a site while the packs are being stored', () => {
  const told = (isUnpacking: boolean) => shown([], [link('a')], isUnpacking).textContent.includes('linksToUnknown');
  expect([told(false), told(true)]).toEqual([true, false]);
});

test('a few links are seen as soon as the part is unfolded, many are by where they lead', () => {
  const isOpen = (...paths: string[]) => shown([], paths.map(link)).querySelector<HTMLDetailsElement>('.links')?.open;
  expect([isOpen('a'), isOpen('a', 'b', 'c', 'd', 'e')]).toEqual([true, false]);
});

test.each<[sources: ('2026-03-01' | undefined)[], each: number, once: boolean]>([
  [[undefined, undefined], 0, true],
  [[undefined, '2026-03-01'], 1, false],
  [['2026-03-01', '2026-03-01'], 0, false],
])('what nobody has checked yet, of sources read on %j, is said of each or once of all', (days, each, once) => {
  const groups = days.map((accessed, at): ContextGroup => {
    const source = { url: 'https://example.org/', title: 'Title', publisher: 'Example', ...(accessed && { accessed }) };
    const note = bareContextNote(`note-${at}`, { text: { en: 'A lock.' }, sources: [source] });
    return { ...named, why: { ...named.why, key: `entity:${at}` }, notes: [note] };
  });
  const container = shown(groups, []);
  expect(texts(container, '.why').filter((words) => words?.includes('notCheckedShort'))).toHaveLength(each);
  expect(texts(container, 'p.soft').includes('notChecked')).toBe(once);
});
