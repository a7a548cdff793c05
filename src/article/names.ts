import { fold, isAgency, isPictureAgency } from './agencies.ts';
import { monthOf } from './months.ts';
import {
  DEGREES,
  END,
  LEAD,
  NOBODY,
  ORGANISATION,
  OTHER_CREDIT,
  PARTICLES,
  PLACES,
  ROLE,
  TITLES,
} from './bylineWords.ts';
import { collapse } from './nodes.ts';

/** What one printed byline holds. */
export interface Byline {
  people: { name: string; role?: string }[];
  /** Agencies, desks and outlets credited as author. */
  organisations: string[];
}

/** Separates names for certain. */
const SEPARATOR = /\s*(?:[;、，；/]|\s&\s|\s\+\s|\s(?:and|und|et|och|og|en|ve|dan|oraz|sowie|mit|with|и|及|和)\s)\s*/i;
/** Also stands inside names ("Ortega y Gasset"): separates only what looks like whole names on both sides. */
const SOFT_SEPARATOR = /\s(?:y|e|i|a)\s|\sו(?=[א-ת])/i;

/** Between an agency and the outlet: "AFP/The Example", "Example et AFP". */
const CREDITS = /\s*[/,]\s*|\s(?:and|und|et|y|e|with|mit|&)\s/i;

const MIN_NAME = 3;
const INNER_LEAD = /\s(?:by|von|por|par|door|di|av)\s+(?=[^\s\d!-@])/i;
const MAX_LENGTH = 400;
const MAX_NAMES = 30;

/**
 * Reads a printed byline: "By Jane Doe and John Roe, Political Correspondent" → two people, a role.
 *
 * @param raw - as printed or as the markup gives it
 * @param isOutlet - tells whether a name is the outlet's own
 * @param strict - for running text, where single words are not taken for names
 */
export function readByline(raw: string, isOutlet: (name: string) => boolean, strict: boolean): Byline {
  const byline: Byline = { people: [], organisations: [] };
  const text = trimByline(withoutOutlets(raw.slice(0, MAX_LENGTH), isOutlet));
  if (text === '' || OTHER_CREDIT.test(raw.trim())) return byline;
  const credits = text.split(CREDITS);
  if (credits.some(isAgency) && credits.every((credit) => isAgency(credit) || isOutlet(credit)))
    return { people: [], organisations: credits };
  if (isAgency(text) || (!/[,;]/.test(text) && isOutlet(text))) return { people: [], organisations: [text] };
  for (const group of text.split(SEPARATOR)) {
    for (const part of splitCommas(group)) {
      if (byline.people.length + byline.organisations.length >= MAX_NAMES) return byline;
      addPart(byline, part, isOutlet, strict);
    }
  }
  return byline;
}

/**
 * Whether a text is nothing but a byline of these people: what else it holds is a lead, a place or a role, shorter than the names.
 */
export function isWholeByline(text: string, names: readonly string[]): boolean {
  const rest = names.reduce((left, name) => left.replace(name, ''), collapse(text).replace(LEAD, ''));
  return LEAD.test(collapse(text)) && rest.length < names.join('').length && !/[.!?]\s/.test(rest);
}

/** The byline without parts between dashes or bars that name the outlet: "Example - Jane Doe". */
function withoutOutlets(raw: string, isOutlet: (name: string) => boolean): string {
  const parts = raw.split(/\s+[-–—|/]+\s*|\s*\|\s*/);
  const rest = parts.filter((part) => !isOutlet(part));
  return parts.length > 1 && rest.length > 0 && rest.length < parts.length ? rest.join(' | ') : raw;
}

/** The byline without its lead, and cut where something else begins. */
function trimByline(raw: string): string {
  let text = collapse(raw)
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/\(?@[\w.]{2,30}\)?/g, ' ')
    .trim();
  if (/^(?:https?:)?\/\/|^www\./i.test(text)) return '';
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(LEAD, '').replace(/^[\s:：,|•·–—-]+/, '');
  }
  const end = text.search(END);
  // "30 October 2020 by Jane Doe": what comes before the lead is not the byline.
  if (end >= 0 && end < MIN_NAME) {
    const inner = INNER_LEAD.exec(text);
    return inner ? trimByline(text.slice(inner.index)) : '';
  }
  if (end >= 0) {
    const wasNumber = /\d/.test(text.charAt(end));
    text = text.slice(0, end);
    // "Jane Doe Dec. 4": the month went before the number.
    const month = /\s(\p{L}{3,10})\.?,?\s*$/u.exec(text);
    if (wasNumber && month && monthOf(month[1] ?? '', null) !== null) text = text.slice(0, month.index);
  }
  text = text.replace(/(?:\s(?:am|on|at|le|el|il|em|den|vom|in|um|uhr|the|il y a|hace|vor))+$/i, '');
  return text.replace(/[\s,;:/&(–—-]+$/, '').trim();
}

/** Splits at commas, except "Last, First". */
function splitCommas(group: string): string[] {
  const parts = group.split(/\s*,\s*/).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const halves = part.split(SOFT_SEPARATOR);
    return halves.length > 1 && halves.every((half) => half.trim().includes(' ')) ? halves : [part];
  });
}

function addPart(byline: Byline, part: string, isOutlet: (name: string) => boolean, strict: boolean): void {
  const inner = /\(([^()]{2,80})\)/.exec(part)?.[1];
  if (inner !== undefined && isAgency(inner)) byline.organisations.push(inner);
  const name = cleanName(part);
  if (name === '' || isPictureAgency(name) || NOBODY.test(name) || DEGREES.test(` ${name}`)) return;
  const last = byline.people.at(-1);
  const named = collapse(name.replace(ROLE, ' '));
  const isSingle = !name.includes(' ') && !isCaseless(name);
  if (isAgency(name) || isOutlet(name) || isInitials(name)) byline.organisations.push(name);
  else if (ORGANISATION.test(named)) byline.organisations.push(name);
  else if (named === name) {
    // After a name or an organisation, a single word is a place or a signature: "Jane Doe, Berlin".
    const follows = last !== undefined || byline.organisations.length > 0;
    if (follows && (PLACES.has(fold(name)) || isSingle)) return;
    if (isPersonName(name) && !(strict && isSingle)) byline.people.push({ name });
  } else if (named.includes(' ') && isPersonName(named))
    byline.people.push({ name: named, role: collapse(name.replace(named, ' ')) });
  else if (last) last.role ??= part.trim();
  else byline.organisations.push(name);
}

/** Four letters with dot and space. */
const LONGEST_INITIALS = 12;

/** "E.P.", "dsw", "AgE": a signature that names nobody to the reader. */
export const isInitials = (name: string): boolean =>
  name.length <= LONGEST_INITIALS &&
  !isCaseless(name) &&
  (/^(?:\p{L}\.\s?){1,4}$/u.test(name) || /^\p{L}{1,3}$/u.test(name));

/** The bare name: no titles, degrees, brackets, "in Berlin". */
export function cleanName(part: string): string {
  return part
    .replace(/\s*[([{][^)\]}]*[)\]}]?/g, ' ')
    .replace(/\s(?:in|aus|from|à|en|a|i)\s+\p{Lu}.*$/u, '')
    .replace(/\s(?:für|for|pour|para|of|at|bei|di|del)\s+(?:the|die|das|den|der|le|la|el|il)?\s*\p{Lu}.*$/u, (tail) =>
      /^\s(?:di|del)\s/.test(tail) ? tail : '',
    )
    .replace(LEAD, '')
    .replace(DEGREES, '')
    .replace(TITLES, '')
    .replace(/^["'“”„«»*\s.,:;-]+|["'“”„«»*\s,:;-]+$/g, '')
    .replace(/\s+/g, ' ');
}

const BEYOND_LATIN = /[^\0-\u024f]/;
const isCaseless = (text: string): boolean => BEYOND_LATIN.test(text) && /\p{Lo}/u.test(text);

/** Whether it can be a person's or pen name: up to six words, letters only, capitalised but for particles. */
export function isPersonName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (name.trim().length < 2 || name.length > 60 || words.length > 6 || /[\d<>{}[\]=_@#%$€£?!]/.test(name))
    return false;
  return words.every(
    (word, index) =>
      isCaseless(word) ||
      /^['’`‘"“„(]?\p{Lu}/u.test(word) ||
      /^\p{Ll}{1,3}['’]\p{Lu}/u.test(word) ||
      (PARTICLES.has(fold(word)) && (index < words.length - 1 || index === 0)),
  );
}
