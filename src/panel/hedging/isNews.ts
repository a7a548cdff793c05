import type { OutletKind } from '../../domain/packs/properties.ts';
import type { Report } from '../../domain/report/report.ts';
import { kindOf } from '../glance.ts';

/** Outlets whose pieces report news where they say nothing else. */
const OF_NEWS: ReadonlySet<string> = new Set<OutletKind>(['wire-agency', 'newspaper', 'broadcaster', 'state-media']);

/**
 * Whether an article may stand beside news that was measured: the page calls it that, or it comes from an outlet of
 * news. Of one that no pack knows, and of those that are online only, which guides and shops are too, the type counts
 * that the page gives search engines: a guide or a company's blog seldom says "NewsArticle". An opinion is no report,
 * and hedges more.
 */
export function isNews({ article, context }: Pick<Report, 'article' | 'context'>): boolean {
  if (article.kind) return article.kind.value === 'news' || article.kind.value === 'live';
  const outlet = kindOf(context.find(({ role }) => role === 'outlet')?.notes ?? []);
  if (outlet !== null && outlet !== 'digital-native') return OF_NEWS.has(outlet);
  const { published, title, outletName, authors } = article;
  return [published, title, outletName, authors[0]].some((found) => found?.evidence.at.startsWith('newsarticle.'));
}
