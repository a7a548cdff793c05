// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seenSpecimens } from '../../../tools/gallery/specimens/changed.ts';
import type { AlsoRead } from '../../../src/domain/keeping/alsoRead.ts';
import { AlsoReadSection } from '../../../src/panel/also/AlsoReadSection.tsx';
import { lookFurther } from '../../../src/panel/also/lookFurther.ts';
import { LocaleContext } from '../../../src/ui/text.ts';
import { specimens } from '../../../tools/gallery/specimens/panel.ts';

let container: HTMLElement;
beforeEach(() => {
  container = document.createElement('div');
  document.body.replaceChildren(container);
});
afterEach(() => render(null, container));

const article = (() => {
  const { full } = specimens;
  if (full?.state !== 'ready') throw new Error('no article');
  return full.report.article;
})();
/** Keys in place of words, with what is put into them. */
const LOCALE = { tag: 'en', message: (key: string, parts: string[]) => [key, ...parts].join(' ') };
const show = (also: AlsoRead | null) =>
  act(() =>
    render(
      <LocaleContext.Provider value={LOCALE}>
        <AlsoReadSection also={also} article={article} />
      </LocaleContext.Provider>,
      container,
    ),
  );
const said = () => container.textContent;

test('counts, the reader’s own measure and other reports are told', async () => {
  await show(seenSpecimens.also.also);
  expect(container.querySelector('summary')?.textContent).toBe(
    'alsoReadHeadingsameStoryCount_other 2piecesByAuthor_other 9 Mira Holt · piecesOfOutlet_other 31 The Tidewater Post',
  );
  expect(said()).toContain('hedgesMoreThanRead Mira Holt');
  expect(said()).not.toContain('hedgesAsRead');
  expect(said()).toContain('hedgesThereAndHere 4.2 12.6');
  expect(said()).toContain('sourcesOnlyThere Peder Lund, the ministry');
  const [link] = container.querySelectorAll<HTMLAnchorElement>('.stories a');
  expect([link?.href, link?.rel]).toEqual(['https://www.coast-gazette.example/pact-talks', 'noreferrer noopener']);
});

test('where nothing is kept there are links to look further', async () => {
  await show(null);
  expect(container.querySelector('h2')?.textContent).toBe('lookFurtherHeading');
  expect(container.querySelectorAll('a')).toHaveLength(3);
});

const title = (value: string) => ({ value, evidence: { from: 'meta' as const, at: '' } });

test.each([
  ['a headline with signs', title('“Locks & gates”?'), 'https://herald.example/a?b=c', 3],
  ['no headline', null, 'https://herald.example/a', 1],
  ['a blank headline', title(' '), 'https://herald.example/a', 1],
  ['a file', title('Locks'), 'file:///home/locks.html', 0],
])('%s', (_what, headline, url, links) => {
  const further = lookFurther({ title: headline, url });
  expect(further).toHaveLength(links);
  for (const one of further) expect(new URL(one.url).protocol).toBe('https:');
});

test('a headline is looked for as it is', () => {
  const [search] = lookFurther({ title: title('“Locks & gates”?'), url: 'https://herald.example/a' });
  expect(new URL(search?.url ?? '').searchParams.get('q')).toBe('“Locks & gates”?');
});
