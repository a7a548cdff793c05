import { expect, test } from 'vitest';
import { compare } from '../../src/background/changes/compare.ts';
import { keptTextOf, type KeptText } from '../../src/domain/changes/keptText.ts';
import { addressIn, openPage, readPage } from '../../tools/dev/savedPage.ts';

const url = 'https://www.harbour-herald.example/2026/05/03/lock-costs';
const page = (updated: string, dead: string, teaser: string) => `<!doctype html><html lang="en"><head>
<title>Who pays for the locks?</title><link rel="canonical" href="${url}"></head><body><article>
<h1>Who pays for the locks?</h1><p class="meta">Updated ${updated}</p>
<p>The council of the harbour town met in the old granary, as it does every second spring, to hear of the locks.</p>
<p>The flood of last year killed ${dead} people, the harbour master said, and it may come again before the repairs are done.</p>
<p class="read-more"><a href="/other">${teaser}</a></p>
<p>A baker across the street kept her shop open late, because meetings make people hungry, and nobody had eaten.</p>
<p>Boats were moored along the quay all night, and children threw bread to the gulls from the wooden steps.</p>
</article></body></html>`;

function keptOf(html: string): KeptText {
  const window = openPage(html, url);
  const reading = readPage(window.document, url);
  window.close();
  if (!reading) throw new Error('not an article');
  return keptTextOf(reading);
}

test('saved pages are compared by their articles, not by what stands around', async () => {
  const then = keptOf(page('12:04', '12', 'Read more: the ferry is late'));
  const now = keptOf(page('14:31', '12', 'Read more: four ways to cook a turnip'));
  expect(await compare(then, now, { elapsed: null })).toMatchObject({ same: true, changes: [] });
  const later = keptOf(page('14:31', '21', 'Read more: the ferry is late'));
  const { changes } = await compare(then, later, { elapsed: null });
  expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([['number', '12', '21']]);
});

test('what is kept has the hedges of the text', () => {
  const kept = keptOf(page('12:04', '12', 'Read more: the ferry is late'));
  const [hedge] = kept.hedges ?? [];
  expect(kept.blocks[hedge?.block ?? -1]?.text.slice(hedge?.start, hedge?.end)).toBe('may');
});

test('a page’s own address is what it claims', () => {
  expect(addressIn(page('', '', ''))).toBe(url);
  expect(addressIn('<html></html>')).toBeUndefined();
});
