import type { Author, Credit, Evidence } from '../../domain/article/article.ts';
import { evidenceOf } from '../remarks/collectAuthors.ts';
import { linesOf } from '../document/lines.ts';
import { readByline } from '../words/readByline.ts';
import { hasWordsOf } from '../words/remarkKind.ts';
import type { Remark } from '../remarks/remarks.ts';
import type { Mark, Page } from '../document/page.ts';
import { nearHeadline } from '../document/place.ts';
import type { Signature } from '../body/signature.ts';
import { squash } from '../words/words.ts';

/** Someone a line credits; a reporter is an author unless others sign for the text. */
interface LineCredit {
  kind: Credit['kind'] | 'reporter';
  name: string;
}

/** What stands before the names, by what they did. */
const LEADS: [kind: LineCredit['kind'], lead: RegExp][] = [
  [
    'translator',
    /translated (?:from \S+(?: \S+)? )?by|translat(?:ion|or)(?: by|\s*:)|übersetzt von|übersetzung(?: aus dem \S+)?(?: von|\s*:)|(?:traduite?|traduction) (?:de l['’]\S+ |du \S+ )?(?:par|de)|traduction\s*:|traducid[oa] (?:del \S+ )?por|traducción(?: de|\s*:)|tradott[oa] (?:da\S+ )?da|traduzione (?:di|a cura di)|traduzid[oa] (?:do \S+ )?por|tradução(?: de|\s*:)/gi,
  ],
  ['editor', /edit(?:ed|ing) by|redigiert von/gi],
  [
    'contributor',
    /(?:additional|further) reporting (?:by|from)|with reporting (?:by|from)|(?:unter )?mitarbeit(?: von|\s*:)|con la colaboración de|avec la collaboration de|con la collaborazione di|com (?:a )?colaboração de/gi,
  ],
  ['reporter', /(?<!(?:additional|further|with) )reporting by/gi],
  [
    'photographer',
    /(?:photo(?:graph(?:s|y)?)?|foto|picture|image|illustration|bild(?:er)?|fotografía|imagen)(?:['’]?s)?(?:\s*:\s*|\s+(?:by|von|de|di|par)\s+)/gi,
  ],
];
/** "Jane Doe contributed to this report." */
const CONTRIBUTED = /^\W{0,3}(.{3,120}?) (?:also )?contributed (?:reporting )?(?:to this|from|$|\.)/i;
const LONGEST_LINE = 400;
/** What ends the names of one credit. */
const END = /[.;)](?=\s|$)|\s\|\s|,\s[^\s,:]{4,25}:\s|\sCC[ -]BY\b/;

/** The people a line credits with something else than the text: "Translated by Jane Doe. Edited by John Roe." */
export function readCredits(line: string, isOutlet: (name: string) => boolean): LineCredit[] {
  const text = line.slice(0, LONGEST_LINE);
  if (!hasWordsOf(text, 'credit', 'image-credit')) return [];
  const people = (kind: LineCredit['kind'], names: string): LineCredit[] =>
    readByline(names, isOutlet, true).people.map(({ name }) => ({ kind, name }));
  const leads = LEADS.flatMap(([kind, lead]) =>
    [...text.matchAll(lead)].map(({ 0: words, index }) => ({ kind, start: index, end: index + words.length })),
  ).toSorted((a, b) => a.start - b.start);
  const led = leads.flatMap(({ kind, end }, position) => {
    const rest = text.slice(end, leads[position + 1]?.start).replace(/^[\s:]+/, '');
    // "Photo: Jane Doe/AP": whom she works for.
    const names = rest.slice(0, endOf(rest)).replace(kind === 'photographer' ? /(?:(?<!\s)\s+)?\/.*/s : /$^/, '');
    return people(kind, names);
  });
  return [...people('contributor', CONTRIBUTED.exec(text)?.[1] ?? ''), ...led];
}

/** Where the first credit's names end; initials ("John R. Roe") do not end them. */
function endOf(text: string): number {
  const end = text.replace(/\b\p{Lu}\./gu, (initial) => `${initial.charAt(0)}·`).search(END);
  return end < 0 ? text.length : end;
}

const MAX_CREDITS = 50;

/**
 * Everyone the page credits with a part in the article other than its text, in bylines and remarks.
 *
 * @returns the credits, and the reporters that a wire story's sign-off names ("Reporting by Jane Doe; editing by John
 * Roe")
 */
export function findCredits(
  page: Page,
  remarks: readonly Remark[],
  headline: Mark | null,
  isOutlet: (name: string) => boolean,
): { credits: Credit[]; reporters: Author[] } {
  const lines: { text: string; evidence: Evidence }[] = [
    ...nearHeadline(page.bylines, headline).flatMap((mark) =>
      linesOf(mark.element, LONGEST_LINE).map((text) => ({ text, evidence: evidenceOf(mark) })),
    ),
    ...remarks.filter(({ kind }) => kind === 'credit' || kind === 'image-credit'),
  ];
  const credits: Credit[] = [];
  const reporters: Author[] = [];
  const seen = new Set<string>();
  for (const { text, evidence } of lines) {
    for (const { kind, name } of readCredits(text, isOutlet)) {
      const key = `${kind} ${squash(name)}`;
      if (seen.has(key) || seen.size >= MAX_CREDITS) continue;
      seen.add(key);
      if (kind === 'reporter') reporters.push({ name, evidence });
      else credits.push({ kind, name, evidence });
    }
  }
  return { credits, reporters };
}

/**
 * Who wrote the text and who helped. Where no byline names an author, those the closing lines name are: a wire story's
 * reporters, else whom the last line presents. Reporters beside other authors helped.
 */
export function creditAll(
  people: readonly Author[],
  { credits, reporters }: { credits: readonly Credit[]; reporters: readonly Author[] },
  signature: Signature | null,
): { authors: Author[]; credits: Credit[] } {
  const signed: Author[] = signature
    ? [
        {
          name: signature.name,
          role: signature.role.slice(0, 300),
          evidence: { from: 'visible-text', at: 'closing line' },
        },
      ]
    : [];
  const authors = [people, reporters, signed].find((named) => named.length > 0) ?? [];
  const isAuthor = ({ name }: { name: string }) => authors.some((author) => squash(author.name) === squash(name));
  const helped = reporters.map(({ name, evidence }): Credit => ({ kind: 'contributor', name, evidence }));
  return { authors: [...authors], credits: [...credits, ...helped.filter((helper) => !isAuthor(helper))] };
}
