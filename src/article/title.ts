import type { Evidence, Found } from './article.ts';
import { decodeEntities, textOf, type Entry } from './jsonLd.ts';
import { collapse, type Page } from './page.ts';
import { overlap, similarity, squash } from './words.ts';

/** A headline this like what the markup says is the article's. */
const ALIKE = 0.5;
const SEPARATOR = /\s+[|\-–—·•:»›]\s+|\s*\|\s*/g;

/** The title as the reader sees it: the visible headline the markup vouches for, else the markup's own. */
export function readTitle(page: Page, article: Entry | null, outletName: string | null): Found<string> | null {
  const claims: Found<string>[] = [
    ...meta(page, 'og:title'),
    ...(article
      ? found(textOf(article.node['headline']), { from: 'json-ld', at: `${article.types[0] ?? ''}.headline` })
      : []),
    ...meta(page, 'twitter:title'),
    ...found(page.title, { from: 'element', at: 'title' }),
  ].map(({ value, evidence }) => ({ value: withoutOutlet(value, outletName, page.url.hostname), evidence }));
  const headings = page.headings
    .map(({ element, aside }) => ({ value: collapse(element.textContent), aside }))
    .filter(({ value }) => value !== '' && value.length < 500);
  const vouched = headings.find(({ value }) =>
    claims.some(
      (claim) => similarity(claim.value, value) >= ALIKE || (value.length > 20 && overlap(claim.value, value) > 0.8),
    ),
  );
  const chosen = vouched
    ? { value: vouched.value, evidence: { from: 'element', at: 'h1' } as Evidence }
    : (claims[0] ?? null);
  return chosen ?? (headings[0] ? { value: headings[0].value, evidence: { from: 'element', at: 'h1' } } : null);
}

const meta = (page: Page, name: string): Found<string>[] =>
  found(page.metas.get(name)?.[0] ?? null, { from: 'meta', at: name });

function found(value: string | null, evidence: Evidence): Found<string>[] {
  const text = collapse(decodeEntities(value ?? ''));
  return text === '' ? [] : [{ value: text.slice(0, 1000), evidence }];
}

/** The title without the site's name before or after it. */
export function withoutOutlet(title: string, outletName: string | null, host: string): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  if (!last) return title;
  const tail = squash(title.slice(last.index + last[0].length));
  const outlet = outletName === null ? '' : squash(outletName);
  const site = squash(host);
  if (
    tail !== '' &&
    (tail === outlet || (outlet.length > 2 && tail.includes(outlet)) || (tail.length > 2 && site.includes(tail)))
  )
    return withoutOutlet(title.slice(0, last.index), outletName, host);
  return title;
}
