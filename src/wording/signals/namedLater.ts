import type { Source } from '../../domain/article/signals.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { isBody } from './spokenOf.ts';

/** In characters: farther on somebody else speaks. */
const NEAR = 400;
/** In characters: "Ann Hale, [a former mill guard]", "[former mill guard] Ann Hale". */
const LONGEST_CALLING = 50;

/** Who speaks for a body, or does not want to be known. */
const STAYS_UNNAMED = /^(?:aide|diplomat|insider|official|source|spokes(?:man|woman|person))$/;

/**
 * Whether someone without a name is most likely whoever is named next: "A mill guard called it old. … Ann Hale said". A
 * name that comes for the first time, and of which nothing else says whose it is, belongs to somebody introduced
 * before; one that has a calling of its own only to whoever was introduced by that.
 *
 * @param found - all who are cited, in the order of the text
 */
export function isNamedLater(source: Source, found: readonly Source[], text: string, words: PhraseWords): boolean {
  const [article = '', ...rest] = source.name.toLowerCase().split(' ');
  const end = source.spans.at(-1)?.end ?? 0;
  const joint = rest.findIndex((word) => words.joiners.has(word));
  const noun = rest.at(joint < 0 ? -1 : joint - 1);
  if (source.kind !== 'unnamed' || noun === undefined || !words.indefinites.has(article)) return false;
  if (STAYS_UNNAMED.test(noun)) return false;
  return found.some((one) => {
    const [place] = one.spans;
    if (one.kind !== 'named' || place === undefined || place.start < end || place.start - end > NEAR) return false;
    if (isBody(one, words) || !/\s/.test(one.name) || isMentionedBefore(one.name, end, text)) return false;
    // "A guard said no, and Ann Hale said yes"
    if (!/[.!?]/.test(text.slice(end, place.start))) return false;
    const before = text.slice(Math.max(end, place.start - LONGEST_CALLING), place.start);
    const behind = text.slice(place.end, place.end + LONGEST_CALLING);
    return hasCalling(before, behind, words) ? `${before} ${behind}`.toLowerCase().includes(noun) : true;
  });
}

function isMentionedBefore(name: string, end: number, text: string): boolean {
  const surname = name.split(/\s/).at(-1) ?? name;
  const at = text.indexOf(surname);
  return at >= 0 && at < end;
}

/** "[Mayor] Ann Hale", "Ann Hale[, a baker]", "Ann Hale [of the Guild]" */
function hasCalling(before: string, behind: string, { titles, people, callings, joiners }: PhraseWords): boolean {
  if (/^\s?[,(—–]/.test(behind) || joiners.has(/^\s(\p{L}+)/u.exec(behind)?.[1] ?? '')) return true;
  const last = /(?<!\p{L})(\p{L}+)\.?\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return titles.has(last) || people.has(last) || callings.has(last);
}
