import { agenciesOf, agencyIn, agencyKey, isAgency } from '../words/agencies.ts';
import { isInitials } from '../words/personName.ts';
import { isOtherCredit } from '../words/readByline.ts';
import type { Author } from '../../domain/article/article.ts';
import type { Body } from './body.ts';
import type { Dateline } from './dateline.ts';

/** A line at the end of the text that credits agencies: "(dpa)", "With reporting by AP and Reuters". */
export interface AgencyLine {
  agencies: string[];
  text: string;
  /** Offset into the article's text of the block it ends. */
  place: number;
}

/** Such lines are among the last blocks. */
const LAST = 3;
const LONGEST = 300;
const LONGEST_SIGNATURE = 40;
/** Agencies with longer names are not taken for persons. */
const LONGEST_INITIALS = 6;
/** Behind the end of a sentence; elsewhere brackets explain an abbreviation. */
const IN_BRACKETS = /[.!?…”"»]\s*\(([^()]{2,40})\)\s*$/;
const WITH =
  /(?:with (?:additional )?(?:reporting|inputs?|files|material|information) (?:by|from)|mit material (?:von|der)|mit informationen (?:von|der)|con información de|com informações d[aeo]|avec)\s+(?:the )?([^.;()]{2,80})/i;
const BETWEEN = /(?:(?<!\s)\s+)?[,/]\s*|\s(?:and|und|et|y|e)\s(?:the )?/i;

/** A line of its own; a short one with a single capital ("Petra", "Sid") is a person's name as well. */
const isSignature = (line: string): boolean =>
  line.length < LONGEST_SIGNATURE && (line.length > LONGEST_INITIALS || !/^\p{Lu}\p{Ll}/u.test(line));

/** The places where agencies are looked for in a closing line, each giving what may name some. */
const PLACES: ((line: string) => string | undefined)[] = [
  (line) => (line.length < LONGEST ? WITH.exec(line)?.[1] : undefined),
  (line) =>
    isSignature(line) && !isOtherCredit(line)
      ? line.replace(/^[\s(–—-]+/, '').replace(/(?<![\s).])[\s).]+$/, '')
      : undefined,
  (line) => IN_BRACKETS.exec(line.slice(-LONGEST))?.[1],
  (line) => (isSignature(line) ? agenciesOf(line, false).join('/') : undefined),
];

/** The line that credits agencies below the text, or null. */
export function readAgencyLine({ textMap, blocks, remarks }: Body): AgencyLine | null {
  const closing = blocks
    .slice(-LAST)
    .filter(({ kind }) => kind !== 'caption' && kind !== 'heading')
    .map(({ start, end }) => ({ text: textMap.text.slice(start, end), place: start }));
  for (const { text: line, place } of [...closing, ...remarks]) {
    for (const find of PLACES) {
      const named = find(line) ?? '';
      const parts = named.split(BETWEEN);
      // "(mh/dpa)": who edited the agency's text signs with initials.
      const agencies = parts.filter((part) => isAgency(part) || (parts.some(isAgency) && isInitials(part)));
      // Of brackets at the end of a paragraph only the brackets are a remark.
      const text = IN_BRACKETS.test(line) ? `(${named})` : line.slice(-LONGEST);
      if (agencies.length > 0) return { agencies, text, place };
    }
  }
  return null;
}

/**
 * The agencies a text itself names as its source, in its opening and closing lines, or a line beside its headline, but
 * for those the byline has.
 */
export function creditedAgencies(
  dateline: Dateline | null,
  line: AgencyLine | null,
  beside: readonly Author[],
  known: readonly Author[],
): Author[] {
  const credited: Author[] = [
    ...(dateline ? [{ name: dateline.agency, evidence: { from: 'visible-text' as const, at: 'dateline' } }] : []),
    ...beside,
    ...(line?.agencies ?? []).filter(isAgency).map((name) => ({
      name: agencyIn(name),
      evidence: { from: 'visible-text' as const, at: 'closing line' },
    })),
  ];
  const seen = new Set(known.map(({ name }) => agencyKey(name)));
  return credited.filter(({ name }) => !seen.has(agencyKey(name)) && seen.add(agencyKey(name)));
}
