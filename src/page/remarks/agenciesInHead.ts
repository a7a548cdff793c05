import type { Author } from '../../domain/article/article.ts';
import { linesOf } from '../document/lines.ts';
import type { Mark, Page } from '../document/page.ts';
import { agenciesOf, agencyKey } from '../words/agencies.ts';
import { findDate } from '../words/dateText.ts';
import { linesAbout, LONGEST_LINE } from './linesAbout.ts';

/** Parts of a line, each in an element of its own, that are looked at. */
const MOST_PARTS = 8;
/** "11:32 Uhr", "at 9.15 am": what stands behind a date. */
const HOUR =
  /^[,\s|·•–—-]*(?:(?:at|um|à|às|alle|a las)\s)?\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?))?(?:\s[A-Z]{2,4})?/i;

/**
 * The agencies that a line beside the headline names as where the report is from, and nothing else but a date: "dpa ·
 * 14.02.2025", "Source: AFP". The site's own name is no agency's there.
 */
export function agenciesInHead(page: Page, headline: Mark | null, isOutlet: (name: string) => boolean): Author[] {
  const found = new Map<string, Author>();
  for (const element of linesAbout(page, headline)) {
    const isDated = findDate(textOf(element)) !== null;
    for (const part of [element, ...[...element.children].slice(0, MOST_PARTS)]) {
      const line = textOf(part);
      for (const name of agenciesOf(undated(line), isDated))
        if (!isOutlet(name)) found.set(agencyKey(name), { name, evidence: { from: 'visible-text', at: line } });
    }
  }
  return [...found.values()];
}

const textOf = (line: Element): string => linesOf(line, LONGEST_LINE).join(' | ');

function undated(line: string): string {
  const date = findDate(line);
  return date ? `${line.slice(0, date.index)} | ${line.slice(date.end).replace(HOUR, '')}` : line;
}
