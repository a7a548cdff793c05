import { agencyIn, isAgency } from '../words/agencies.ts';
import type { Body } from './body.ts';

/**
 * The first words of a wire story: "GENEVA (AP) — ", "Berlin (dpa) - ", "PARIS, March 3 (Reuters) - ", "New Delhi, Jul
 * 3 (PTI) ".
 */
const DATELINE =
  /^([A-ZÀ-ɏ][A-Za-zÀ-ɏ.'’ -]{1,40}(?:[,/] ?[A-Za-zÀ-ɏ.\d ]{2,25}){0,2})\s?\(([^()]{2,40})\)(?:\s?[-–—:.]{1,2}|(?<=\d\s?\([^()]{2,40}\)))\s/;

export interface Dateline {
  agency: string;
  text: string;
  /** Offset into the article's text. */
  place: number;
}

/** The agency dateline the text opens with, or null. */
export function readDateline({ textMap, blocks }: Body): Dateline | null {
  for (const { start, end, kind } of blocks.filter((block) => block.kind === 'paragraph').slice(0, 3)) {
    const opening = kind === 'paragraph' ? textMap.text.slice(start, Math.min(end, start + 200)) : '';
    const match = opening.includes('(') ? DATELINE.exec(opening) : null;
    if (match?.[2] !== undefined && isAgency(match[2]))
      return { agency: agencyIn(match[2]), text: match[0].trim(), place: start };
  }
  return null;
}
