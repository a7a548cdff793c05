import type { Disclosure } from './article.ts';
import { isAgency } from './agencies.ts';
import { findDate } from './dateText.ts';
import { linesOf, nameOf, type Mark, type Page } from './page.ts';
import type { Body } from './body.ts';
import type { Note } from './notes.ts';

type Kind = Disclosure['kind'];

/** What notes say, the telling ones first. */
const KINDS: [kind: Kind, says: RegExp][] = [
  [
    'correction',
    /^(?:\W{0,3})(?:corrections?|clarification|korrektur|berichtigung|richtigstellung|corrección|rectificación|correction|errata|correzione|correção|erratum)\b|\bcorrection(?:s)?\s*[:(]|(?:has been|was) (?:corrected|amended)|(?:an )?earlier version of this|wurde korrigiert|version précédente|versión anterior|versione precedente|versão anterior/i,
  ],
  [
    'republication',
    /(?:originally|first) (?:published|appeared|posted|ran)|re-?published|reprinted|cross-?posted|original source|original article|syndicated|zuerst (?:erschienen|veröffentlicht)|erschien(?:en)? zuerst|ursprünglich (?:erschienen|veröffentlicht|auf|in)|publicad[oa] originalmente|publié(?:e)? (?:initialement|à l['’]origine|d['’]abord)|paru initialement|pubblicat[oa] (?:originariamente|originalmente)/i,
  ],
  [
    'sponsor',
    /sponsored (?:by|content|post)|paid (?:for by|post|partnership|content)|advertorial|(?:created|produced|published|presented) in partnership with|partner content|affiliate (?:links?|commission|partnerships?)|we (?:may )?(?:earn|receive) (?:a |an )?(?:commission|compensation)|gesponsert|affiliate-links?|contenido patrocinado|contenu sponsorisé/i,
  ],
  [
    'update',
    /^(?:\W{0,3})(?:updates?|updated|aktualisierung|actualización|mise à jour|aggiornamento|atualização)\b[^:–—(]{0,30}[:–—(]\s*\p{L}|(?:this|the) (?:article|story|post|piece) (?:has been|was) updated|wurde aktualisiert/iu,
  ],
  [
    'disclaimer',
    /(?:views|opinions)(?: and opinions)? expressed|does not (?:necessarily )?(?:reflect|represent)|do not (?:necessarily )?(?:reflect|represent)|disclaimer|responsibility of the author|sole responsibility|nicht (?:notwendigerweise|unbedingt) die meinung|gibt nicht .{0,30}meinung|no (?:reflejan|representan) necesariamente|n['’]engagent que|non riflettono necessariamente|não refletem necessariamente/i,
  ],
  [
    'call-to-share',
    /please (?:share|forward)|forward this (?:article|story)|spread the word|bitte (?:teilen|leiten) sie/i,
  ],
];

/** What every page of a site carries in its foot. */
const LEGAL =
  /all rights reserved|user agreement|terms of (?:use|service)|privacy policy|cookie|alle rechte vorbehalten|datenschutz/i;

/** Elements that tell about the author below or beside the text. */
const AUTHOR_BOX =
  /author-?(?:box|bio|info|card|description|details?|profile|block|footer)|about-?(?:the-)?author|autorenbox|autor-?(?:box|info)|bio-?(?:box|text)/i;
const CREDIT =
  /(?:photo(?:graph|s)?|image|picture|illustration|foto|bild|crédit|credit|créditos?|imagen)s?(?:\s*(?:by|credit|von|de|di|par))?\s*[:/]|photograph(?:ed)? by|photo by|©|\((?:AP|AFP|Reuters|Getty)\b[^)]*\)|Getty Images|\/\s?(?:AP|AFP|Reuters|dpa|Getty)\b/;

const MAX_TEXT = 2000;
const MAX_DISCLOSURES = 100;
const SHORTEST_BOX = 30;
/** Shorter ones are labels and links ("Corrections"). */
const SHORTEST_NOTE = 25;

/** The first words of a wire story: "GENEVA (AP) — ", "Berlin (dpa) - ", "PARIS, March 3 (Reuters) - ". */
const DATELINE = /^(\p{Lu}[\p{L}.'’ -]{1,40}(?:[,/] ?[\p{L}.\d ]{2,25}){0,2})\s?\(([^()]{2,40})\)\s?[-–—:.]{1,2}\s/u;

export interface Dateline {
  agency: string;
  text: string;
}

/** The agency dateline the text opens with, or null. */
export function readDateline({ textMap, blocks }: Body): Dateline | null {
  for (const { start, end, kind } of blocks.filter((block) => block.kind === 'paragraph').slice(0, 3)) {
    const match = kind === 'paragraph' ? DATELINE.exec(textMap.text.slice(start, Math.min(end, start + 200))) : null;
    if (match?.[2] !== undefined && isAgency(match[2])) return { agency: match[2], text: match[0].trim() };
  }
  return null;
}

/** The parts about the article that a reader wants to know of, in page order by kind of place. */
export function readDisclosures(
  page: Page,
  body: Body,
  notes: readonly Note[],
  headline: Mark | null,
  dateline: Dateline | null,
): Disclosure[] {
  const found: Disclosure[] = [
    ...notes.flatMap(({ text, evidence }): Disclosure[] => {
      const kind = kindOfNote(text);
      return kind ? [{ kind, text: text.slice(0, MAX_TEXT), evidence }] : [];
    }),
    ...authorBoxes(page, headline),
    ...credits(body),
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

/** What a note discloses, or null if it is only running text that sounds alike. */
export function kindOfNote(text: string): Kind | null {
  const isStamp = text.length < SHORTEST_NOTE * 2 && findDate(text, { language: null, monthFirst: false }) !== null;
  const kind = KINDS.find(([, says]) => says.test(text))?.[0] ?? null;
  if (LEGAL.test(text) || (kind === 'update' && isStamp)) return null;
  return kind === 'sponsor' || text.length >= SHORTEST_NOTE ? kind : null;
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
