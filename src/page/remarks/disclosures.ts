import type { Disclosure } from '../../domain/article/article.ts';
import type { AgencyLine } from '../body/agencyLine.ts';
import type { Body } from '../body/body.ts';
import type { Dateline } from '../body/dateline.ts';
import { linesOf } from '../document/lines.ts';
import { meaningOf } from '../document/meaning.ts';
import { isUnseen, nameOf } from '../document/nodes.ts';
import type { Remark } from './remarks.ts';
import type { Mark, Page } from '../document/page.ts';
import type { SignedLine } from '../body/signature.ts';
import { offsetOf } from '../document/textMap.ts';
import { findDate } from '../words/dateText.ts';
import { ROLES } from '../words/bylineWords.ts';
import { leadsAway } from '../body/leadsAway.ts';
import { beginsByline } from '../words/isByline.ts';
import { termsOf } from '../words/words.ts';

const CREDIT =
  /(?:photo(?:graph|s)?|image|picture|illustration|foto|bild|crédit|credit|créditos?|imagen)s?(?:\s*(?:by|credit|von|de|di|par))?\s*[:/]|photograph(?:ed)? by|photo by|©|\((?:AP|AFP|Reuters|Getty)\b[^()]*\)|Getty Images|\/\s?(?:AP|AFP|Reuters|dpa|Getty)\b/i;

const MAX_TEXT = 2000;
const MAX_DISCLOSURES = 100;
const SHORTEST_BOX = 30;
const MAX_CREDITS = 20;
/** What stands over a box about the author. */
const HEADING =
  /^(?:about the (?:authors?|writers?)|about (?:me|us)|authors?|(?:über|zu) (?:den|die|der) autor\S{0,20}|zur person|(?:à propos de l['’]|l['’])auteure?|sobre (?:el|la|o|a) autora?|(?:l['’])?autore)\W*$/i;

/** What the article's opening and closing lines say, where they were read. */
interface Lines {
  dateline: Dateline | null;
  agency: AgencyLine | null;
  signature: SignedLine | null;
}

/** The parts about the article that a reader wants to know of, in page order by kind of place. */
export function readDisclosures(
  page: Page,
  body: Body,
  remarks: readonly Remark[],
  headline: Mark | null,
  { dateline, agency, signature }: Lines,
): Disclosure[] {
  const found: Disclosure[] = [
    ...remarks.flatMap(({ kind, text, evidence, element }): Disclosure[] =>
      kind ? [{ kind, text: text.slice(0, MAX_TEXT), place: offsetOf(body.textMap, element), evidence }] : [],
    ),
    ...authorBoxes(page, body, headline),
    ...captions(body),
    ...(agency ? [line('agency', agency, 'closing line')] : []),
    ...(dateline ? [line('dateline', dateline, 'dateline')] : []),
    ...(signature ? [line('author-box', signature, 'closing line')] : []),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ kind, text }) => !seen.has(`${kind} ${text}`) && seen.add(`${kind} ${text}`))
    .filter(
      ({ kind, text }, _, all) =>
        kind !== 'author-box' || !all.some((other) => other.kind === kind && holds(other.text, text)),
    )
    .slice(0, MAX_DISCLOSURES);
}

/** Whether a text says another and more. */
const holds = (text: string, part: string): boolean => text.length > part.length && text.includes(part);

const line = (kind: Disclosure['kind'], { text, place }: { text: string; place: number }, at: string): Disclosure => ({
  kind,
  text: text.slice(0, MAX_TEXT),
  place,
  evidence: { from: 'visible-text', at },
});

function authorBoxes(page: Page, { textMap }: Body, headline: Mark | null): Disclosure[] {
  const boxes: Element[] = [];
  for (const { element, at, by } of page.bylines) {
    if (by !== 'name' || at < (headline?.at ?? 0) || !meaningOf(nameOf(element)).authorBox) continue;
    if (!boxes.some((box) => box.contains(element))) boxes.push(element);
  }
  return boxes.slice(0, 5).flatMap((element): Disclosure[] => {
    // Some boxes ask readers to subscribe to the author's letters, or do nothing else.
    const lines = linesOf(element, MAX_TEXT, isUnseen).filter((one) => !leadsAway(one));
    const text = lines
      .slice(HEADING.test(lines[0] ?? '') ? 1 : 0)
      .join(' ')
      .slice(0, MAX_TEXT);
    const evidence = { from: 'element' as const, at: nameOf(element).slice(0, 200) };
    return text.length < SHORTEST_BOX || !(isDescription(element) || saysMore(text))
      ? []
      : [{ kind: 'author-box', text, place: offsetOf(textMap, element), evidence }];
  });
}

/**
 * A sentence's end, or so many words, or an office: a byline, a link or a comment that is named like a box about the
 * author has none.
 */
const SENTENCE = /\p{L}{2}[.!?](?:\s|$)|[。।؟]/u;
const LEAST_WORDS = 9;
const isDescription = (element: Element): boolean => /descri|bio/i.test(nameOf(element));
const saysMore = (text: string): boolean => {
  if (SENTENCE.test(text)) return true;
  if (findDate(text) !== null || beginsByline(text)) return false;
  const words = termsOf(text);
  return words.length >= LEAST_WORDS || words.some((word) => ROLES.has(word));
};

function captions({ textMap, blocks }: Body): Disclosure[] {
  return blocks
    .filter(({ kind }) => kind === 'caption')
    .map(({ start, end }) => ({ text: textMap.text.slice(start, end), place: start }))
    .filter(({ text }) => CREDIT.test(text))
    .slice(0, MAX_CREDITS)
    .map(({ text, place }) => ({
      kind: 'image-credit',
      text: text.slice(0, MAX_TEXT),
      place,
      evidence: { from: 'element', at: 'caption' },
    }));
}
