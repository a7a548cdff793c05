import type { Source } from '../../domain/article/signals.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { isBody } from './spokenOf.ts';

/** In characters: farther on somebody else speaks. */
const NEAR = 400;
/** In characters: "Ann Hale, [a former mill guard]", "[former mill guard] Ann Hale". */
const LONGEST_CALLING = 50;
/** In characters: a name from farther back has to be told again. */
const REMEMBERED = 20_000;

/**
 * Those without a name who most likely are whoever is named next: "A mill guard called it old. … Ann Hale said". A name
 * that comes for the first time, and of which nothing else says whose it is, belongs to somebody introduced before; one
 * that has a calling of its own only to whoever was introduced by that.
 *
 * @param cited - all who are cited, in the order of the text
 */
export function namedLater(cited: readonly Source[], text: string, words: PhraseWords): ReadonlySet<Source> {
  const found = new Set<Source>();
  for (const [at, source] of cited.entries()) {
    const noun = introducedBy(source, words);
    const end = source.spans.at(-1)?.end ?? 0;
    if (noun === null) continue;
    for (let next = at + 1; (cited[next]?.spans[0]?.start ?? Infinity) - end <= NEAR; next++) {
      const person = cited[next];
      if (person && isIntroduced(person, noun, end, text, words)) found.add(source);
    }
  }
  return found;
}

/** The noun that introduces one person of many: "a mill [guard]". Null for others, and for those who stay unnamed. */
function introducedBy({ name, kind }: Source, { indefinites, joiners, nameless }: PhraseWords): string | null {
  const [article = '', ...rest] = name.toLowerCase().split(' ');
  if (kind !== 'unnamed' || !indefinites.has(article)) return null;
  const joint = rest.findIndex((word) => joiners.has(word));
  const noun = rest.at(joint < 0 ? -1 : joint - 1);
  return noun === undefined || nameless.has(noun) ? null : noun;
}

function isIntroduced(person: Source, noun: string, end: number, text: string, words: PhraseWords): boolean {
  const [place] = person.spans;
  const surname = person.name.split(/\s/).at(-1) ?? '';
  if (person.kind !== 'named' || place === undefined || surname === person.name || isBody(person, words)) return false;
  // "A guard said no, and Ann Hale said yes"
  if (!/[.!?]/.test(text.slice(end, place.start))) return false;
  if (text.slice(Math.max(0, end - REMEMBERED), end).includes(surname)) return false;
  const before = text.slice(Math.max(end, place.start - LONGEST_CALLING), place.start);
  const behind = text.slice(place.end, place.end + LONGEST_CALLING);
  return !hasCalling(before, behind, words) || `${before} ${behind}`.toLowerCase().includes(noun);
}

/** "[Mayor] Ann Hale", "Ann Hale[, a baker]", "Ann Hale [of the Guild]" */
function hasCalling(before: string, behind: string, { titles, people, callings, joiners }: PhraseWords): boolean {
  if (/^\s?[,(—–]/.test(behind) || joiners.has(/^\s(\p{L}+)/u.exec(behind)?.[1] ?? '')) return true;
  const last = /(?<!\p{L})(\p{L}+)\.?\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return titles.has(last) || people.has(last) || callings.has(last);
}
