import { textWithin } from '../document/lines.ts';
import type { Page } from '../document/page.ts';
import { collapse } from '../words/collapse.ts';

const FOOT = 'footer, [class*="footer"], [class*="copyright"]';
const MOST_PARTS = 5;
const LONGEST_FOOT = 1000;
/** "© 2019–2025 The Example." */
const HOLDER = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[–-]\s?\d{4})?)?,?\s*(?:by\s)?([^\d|,.;©]{3,40})/i;

/** Who has the rights in the page by its foot, or null. */
export function rightsHolder({ document }: Page): string | null {
  for (const part of [...document.querySelectorAll(FOOT)].slice(0, MOST_PARTS)) {
    const name = HOLDER.exec(collapse(textWithin(part, LONGEST_FOOT) ?? ''))?.[1];
    if (name !== undefined) return name;
  }
  return null;
}
