import type { Policy } from '../../domain/article/article.ts';
import { addressOf, isNode, valuesOf, type Entry } from '../document/jsonLd.ts';
import { linesOf } from '../document/lines.ts';
import { isUnseen } from '../document/nodes.ts';
import type { Page } from '../document/page.ts';
import { ownPageOf } from '../words/ownPageWords.ts';

/** schema.org properties by which an outlet points to its own rules and owners (schema.org/NewsMediaOrganization). */
const PROPERTIES = [
  'publishingPrinciples',
  'correctionsPolicy',
  'ethicsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
  'diversityPolicy',
  'diversityStaffingReport',
  'masthead',
  'missionCoveragePrioritiesPolicy',
  'noBylinesPolicy',
  'ownershipFundingInfo',
];

/** Where pages keep the links to what they say of themselves. */
const FEET = ':is(footer, [role="contentinfo"], [class*="footer" i], [id*="footer" i]) a[href]';
/** Pages have some hundred links in their foot, and the longest text of one that is wanted has some thirty letters. */
const MOST_LINKS = 500;
const LONGEST_TEXT = 40;

/**
 * The pages on which the outlet says who it is and what rules it has, each kind once: as its markup names them, then by
 * its foot.
 */
export function readPolicies(page: Page, article: Entry | null): Policy[] {
  const policies = new Map<string, string>();
  for (const { property, url } of [...inMarkup(page, article), ...inFoot(page)])
    if (!policies.has(property)) policies.set(property, url);
  return [...policies].map(([property, url]) => ({ property, url }));
}

/** The policy pages the markup points to: the article's own, then the publisher's, then any organisation's. */
function inMarkup(page: Page, article: Entry | null): Policy[] {
  const publishers = article ? valuesOf(article.node['publisher'], page.jsonLd).filter(isNode) : [];
  const organisations = page.jsonLd.nodes.filter(({ types }) => types.some((type) => type.endsWith('organization')));
  const nodes = [...(article ? [article.node] : []), ...publishers, ...organisations.map(({ node }) => node)];
  return PROPERTIES.flatMap((property) =>
    nodes.flatMap((node) => {
      const url = webAddress(addressOf(node[property]), page);
      return url === null ? [] : [{ property, url: url.href }];
    }),
  );
}

/** Links in the page's foot whose whole text names such a page of the same site. */
function inFoot({ document, url: { hostname } }: Page): Policy[] {
  const site = hostname.replace(/^www\./, '');
  const links = [...document.querySelectorAll(FEET)].slice(0, MOST_LINKS);
  return links.flatMap((link) => {
    const text = linesOf(link, LONGEST_TEXT * 3, isUnseen).join(' ');
    const property = ownPageOf(text.slice(0, LONGEST_TEXT));
    if (property === undefined) return [];
    const url = webAddress(link.getAttribute('href'), { url: new URL(document.baseURI) });
    return url !== null && `.${url.hostname}`.endsWith(`.${site}`) && url.pathname.length > 1
      ? [{ property, url: url.href }]
      : [];
  });
}

function webAddress(address: string | null, { url: base }: Pick<Page, 'url'>): URL | null {
  if (address === null || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) && url.href.length <= 4096 ? url : null;
}
