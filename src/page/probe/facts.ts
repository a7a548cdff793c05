import { collapse } from '../words/collapse.ts';
import { atOnce, type Pausing } from '../../domain/pausing/pauses.ts';
import { readLayoutPausing } from './layout.ts';

/** A query that only says how the reader came. */
const CAME_BY = /^\??(?:(?:utm_\w+|srsltid|fbclid|gclid|ref)=[^&]*(?:&|$))*$/;

/** Whether an address is that of a site's front page. */
export const isFrontPage = ({ pathname, search }: URL): boolean =>
  CAME_BY.test(search) && pathname.replace(/\/(?:index|home|default)\.\w+$/i, '/') === '/';

/**
 * What speaks for a page being an article or a list, a shop, a forum, as names that weights are learned for
 * (`tools/train/articles.ts`). Pure and light: nothing here needs more than one walk and a few selectors.
 */
export const factsOf = (document: Document, url: URL): string[] => atOnce(factsOfPausing(document, url));

/** The same, with pauses. */
export function* factsOfPausing(document: Document, url: URL): Pausing<string[]> {
  const facts = ['any'];
  const say = (name: string, is: boolean) => {
    if (is) facts.push(name);
  };
  /** One fact for each of the steps that a number reaches. */
  const count = (name: string, number: number, ...steps: number[]) => {
    for (const step of steps) say(`${name} ${step}`, number >= step);
  };
  const has = (selector: string) => document.querySelector(selector) !== null;
  const number = (tag: string) => document.getElementsByTagName(tag).length;

  const path = readPath(url);
  const h1 = collapse(document.querySelector('h1')?.textContent ?? '');
  count('words', path.words, 3, 4, 6);
  count('depth', path.parts, 3);
  for (const [name, is] of ADDRESS) say(name, is.test(path.address));
  say('long headline', h1.split(' ').length >= 5);

  const metas = metasOf(document);
  const meta = (name: string) => metas.get(name) ?? '';
  say('og article', /article|post|story/.test(meta('og:type')));
  say('published', meta('article:published_time') !== '');
  say('author in head', meta('author') + meta('article:author') !== '');
  say('amp', has('link[rel=amphtml]'));
  say('next', has('link[rel=next],link[rel=prev],a[rel=next]'));
  const described = jsonLdOf(document);
  for (const [name, is] of JSON_LD) say(name, is.test(described));
  const bodyName = document.body?.getAttribute('class') ?? '';
  say('single', /(?:^|\s)(?:single|postid)(?:-|\s|$)/.test(bodyName));
  say('wares', /product|collection|woocommerce/.test(bodyName));

  const named = has('[class*=author i],[class*=byline i],[rel=author],[itemprop=author]');
  say('author', named);
  count('articles', number('article'), 1, 2, 4);
  count('inputs', number('input'), 3, 8);
  count('rows', number('tr'), 3);
  count('code', number('pre') + number('code'), 5, 20);
  count('paragraphs', number('p'), 5);
  say('pictures 40', number('img') >= 40);

  yield;
  const { run, ...layout } = yield* readLayoutPausing(document, url.hostname);
  const thousands = Math.max(0.2, layout.prose / 1000);
  say('dated', layout.isDated);
  say('dated and author', layout.isDated && named);
  count('dates', layout.dates, 3, 16);
  count('dates in text', run.dates, 10);
  count('prices', layout.prices, 1, 4);
  count('page numbers', layout.pageNumbers, 3);
  count('text', run.length, 600, 1500);
  count('text below headline', layout.first, 1500);
  count('text in page', run.length / Math.max(1, layout.text), 0.25, 0.6);
  say('long text', run.length >= 3000 && run.linkedHeadings === 0 && run.teasers <= 2);
  count('links', layout.linked / Math.max(1, layout.text), 0.4);
  count('teasers before', layout.before, 1, 4);
  count('teasers behind', layout.after, 5, 15);
  count('linked headings to text', layout.linkedHeadings / thousands, 0.3, 1);
  count('linked headings of all', layout.linkedHeadings / Math.max(1, layout.headings), 0.75);
  return facts;
}

/** What parts of an address say, host and path in small letters. */
const ADDRESS: [name: string, is: RegExp][] = [
  ['among articles', /\/(?:blogs?|news|articles?|story|stories|posts?|p|press|insights?|magazine)\/./],
  ['day in address', /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\/|(?:19|20)\d\d-?[01]\d-?[0-3]\d/],
  ['number in address', /\d{5}/],
  ['list', /\/(?:category|categories|tags?|topics?|collections?|shop|c|archives?|authors?|search|page|list|hub)(?:\/(?:[^/]+\/){0,8}[^/-]*(?:-[^/-]+){0,2})?$/],
  ['ware', /\/(?:products?|item|dp|shop|store)\//],
  ['forum', /[./](?:forums?|threads?|questions|t|topic|viewtopic|showthread|community|boards?|discuss(?:ions?)?)(?:[./]|$)/],
  ['manual', /[./](?:docs?|documentation|reference|tutorials?|manual|api|readthedocs|wiki)(?:[./]|$)/],
]; // oxfmt-ignore

function readPath({ hostname, pathname }: URL): { address: string; parts: number; words: number } {
  const path = pathname.toLowerCase().replace(/(?<!\/)\/+$/, '');
  const [last = '', ...rest] = path.split('/').filter(Boolean).toReversed();
  return { address: `/${hostname}${path}`, parts: 1 + rest.length, words: last.split(/[-_]/).filter(Boolean).length };
}

/** The kinds of things a page's JSON-LD describes. */
const JSON_LD: [name: string, is: RegExp][] = [
  ['described article', /"@type"\s*:\s*(?:\[\s*)?"(?:[^"\]]*(?:Article|BlogPosting)|Report)"/],
  ['described list', /"@type"\s*:\s*(?:\[\s*)?"(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList|ContactPage|AboutPage|OfferCatalog)"/],
  ['described ware', /"@type"\s*:\s*(?:\[\s*)?"Product/],
  ['described forum', /"@type"\s*:\s*(?:\[\s*)?"(?:DiscussionForum|QAPage|Question)/],
  ['described day', /"datePublished"/],
]; // oxfmt-ignore
/** Characters of it that are looked at. */
const MOST_JSON = 200_000;

function jsonLdOf(document: Document): string {
  let text = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    if (text.length >= MOST_JSON) break;
    text += `${script.textContent}\n`;
  }
  return text.slice(0, MOST_JSON);
}

/** By name, in small letters, what the first `<meta>` of that name says. */
function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content');
    if (content === null) continue;
    for (const attribute of ['property', 'name']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !metas.has(name)) metas.set(name, content.toLowerCase());
    }
  }
  return metas;
}
