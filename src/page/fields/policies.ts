import type { Policy } from '../../domain/article/article.ts';
import { addressOf, isNode, valuesOf, type Entry } from '../document/jsonLd.ts';
import type { Page } from '../document/page.ts';

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

/** The policy pages the markup points to, each property once: the article's own, then the publisher's, then any organisation's. */
export function readPolicies(page: Page, article: Entry | null): Policy[] {
  const publishers = article ? valuesOf(article.node['publisher'], page.jsonLd).filter(isNode) : [];
  const organisations = page.jsonLd.nodes.filter(({ types }) => types.some((type) => type.endsWith('organization')));
  const nodes = [...(article ? [article.node] : []), ...publishers, ...organisations.map(({ node }) => node)];
  return PROPERTIES.flatMap((property) => {
    for (const node of nodes) {
      const address = addressOf(node[property]);
      if (address !== null && URL.canParse(address, page.url)) {
        const { href, protocol } = new URL(address, page.url);
        if (/^https?:$/.test(protocol) && href.length <= 4096) return [{ property, url: href }];
      }
    }
    return [];
  });
}
