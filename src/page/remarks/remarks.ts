import type { Disclosure, Evidence } from '../../domain/article/article.ts';
import type { Container } from '../document/container.ts';
import { linesOf, textWithin } from '../document/lines.ts';
import { isUnseen, nameOf } from '../document/nodes.ts';
import { kindOfRemark } from '../words/remarkKind.ts';
import type { Mark, Page } from '../document/page.ts';
import { isAside, isElsewhere } from '../document/place.ts';

/** A passage of the page about the article rather than of it. */
export interface Remark {
  element: Element;
  text: string;
  /** What it discloses; null if only its words sound like it. */
  kind: Disclosure['kind'] | null;
  evidence: Evidence;
}

const MAX_LENGTH = 2000;
const MAX_REMARKS = 60;
const BLOCK = 'p, li, blockquote, aside, figcaption, small, footer, section, div, td, h2, h3, h4, h5, h6';

/**
 * The passages whose words may be a remark, each once, in page order, from the article's own part of the page.
 *
 * @param container - where most of the page's sentences are
 */
export function findRemarks(page: Page, headline: Mark | null, container: Container | null): Remark[] {
  const remarks: Remark[] = [];
  const seen = new Set<Element>();
  for (const mark of page.remarks) {
    const element = mark.element.closest(BLOCK) ?? mark.element;
    if (remarks.length >= MAX_REMARKS) break;
    if (seen.has(element)) continue;
    seen.add(element);
    if (textWithin(element, MAX_LENGTH) === null || isForeign(mark, headline)) continue;
    const text = linesOf(element, MAX_LENGTH, isUnseen).join(' ');
    const kind = kindOfRemark(text);
    if (kind === 'sponsor' && isOfAnother(mark.element, headline, container)) continue;
    remarks.push({
      element,
      text,
      kind,
      evidence: {
        from: 'visible-text',
        at: `${element.tagName.toLowerCase()} ${nameOf(element)}`.trim().slice(0, 200),
      },
    });
  }
  return remarks;
}

/**
 * Remarks stand in asides and article footers too; what other stories and site footers say is not about this article.
 */
const isForeign = (mark: Mark, headline: Mark | null): boolean =>
  isElsewhere(mark.element, headline) ||
  (isAside(mark, headline) &&
    !mark.element.closest('article, main, [class*="article"], [class*="post"], [class*="entry"]'));

/**
 * Within an `<article>` with neither the headline nor any of the sentences: an advertisement there says that it is one.
 */
function isOfAnother(element: Element, headline: Mark | null, container: Container | null): boolean {
  const own = element.closest('article');
  if (own === null || container === null || (headline && own.contains(headline.element))) return false;
  return !container.texts.some((text) => own.contains(text));
}
