import type { Disclosure } from './article.ts';
import type { AgencyLine } from './agencyLine.ts';
import type { Dateline } from './dateline.ts';
import { linesOf } from './lines.ts';
import { nameOf } from './nodes.ts';
import type { Mark, Page } from './page.ts';
import type { Body } from './body.ts';
import { kindOfNote } from './noteKind.ts';
import type { Note } from './notes.ts';

/** Elements that tell about the author below or beside the text. */
const AUTHOR_BOX =
  /author-?(?:box|bio|info|card|description|details?|profile|block|footer)|about-?(?:the-)?author|autorenbox|autor-?(?:box|info)|bio-?(?:box|text)/i;
const CREDIT =
  /(?:photo(?:graph|s)?|image|picture|illustration|foto|bild|crédit|credit|créditos?|imagen)s?(?:\s*(?:by|credit|von|de|di|par))?\s*[:/]|photograph(?:ed)? by|photo by|©|\((?:AP|AFP|Reuters|Getty)\b[^)]*\)|Getty Images|\/\s?(?:AP|AFP|Reuters|dpa|Getty)\b/i;

const MAX_TEXT = 2000;
const MAX_DISCLOSURES = 100;
const SHORTEST_BOX = 30;

/** The parts about the article that a reader wants to know of, in page order by kind of place. */
export function readDisclosures(
  page: Page,
  body: Body,
  notes: readonly Note[],
  headline: Mark | null,
  dateline: Dateline | null,
  agencyLine: AgencyLine | null,
): Disclosure[] {
  const found: Disclosure[] = [
    ...notes.flatMap(({ text, evidence }): Disclosure[] => {
      const kind = kindOfNote(text);
      return kind ? [{ kind, text: text.slice(0, MAX_TEXT), evidence }] : [];
    }),
    ...authorBoxes(page, headline),
    ...credits(body),
    ...(agencyLine
      ? [
          {
            kind: 'agency' as const,
            text: agencyLine.text,
            evidence: { from: 'visible-text' as const, at: 'closing line' },
          },
        ]
      : []),
    ...(dateline
      ? [
          {
            kind: 'dateline' as const,
            text: dateline.text,
            evidence: { from: 'visible-text' as const, at: 'dateline' },
          },
        ]
      : []),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ kind, text }) => !seen.has(`${kind} ${text}`) && seen.add(`${kind} ${text}`))
    .slice(0, MAX_DISCLOSURES);
}

function authorBoxes(page: Page, headline: Mark | null): Disclosure[] {
  const boxes: Element[] = [];
  for (const { element, at, by } of page.bylines) {
    if (by !== 'name' || at < (headline?.at ?? 0) || !AUTHOR_BOX.test(nameOf(element))) continue;
    if (!boxes.some((box) => box.contains(element))) boxes.push(element);
  }
  return boxes.slice(0, 5).flatMap((element): Disclosure[] => {
    const text = linesOf(element, MAX_TEXT).join(' ').slice(0, MAX_TEXT);
    return text.length < SHORTEST_BOX
      ? []
      : [{ kind: 'author-box', text, evidence: { from: 'element', at: nameOf(element).slice(0, 200) } }];
  });
}

function credits({ textMap, blocks }: Body): Disclosure[] {
  return blocks
    .filter(({ kind }) => kind === 'caption')
    .map(({ start, end }) => textMap.text.slice(start, end))
    .filter((text) => CREDIT.test(text))
    .slice(0, 20)
    .map((text) => ({
      kind: 'image-credit',
      text: text.slice(0, MAX_TEXT),
      evidence: { from: 'element', at: 'caption' },
    }));
}
