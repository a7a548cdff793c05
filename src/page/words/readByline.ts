import { isAccount } from './account.ts';
import { fold, isAgency, isPictureAgency } from './agencies.ts';
import { END_MARK, END_WORDS, NOBODY, OTHER_CREDITS, PLACES } from './bylineWords.ts';
import { findDate, WEEKDAY } from './dateText.ts';
import { hasGivenName } from './givenNames.ts';
import { monthOf } from './months.ts';
import { collapse } from './collapse.ts';
import { fromLabel, withCommas } from './otherScripts.ts';
import {
  cleanName,
  endsInRole,
  givenFirst,
  isCaseless,
  isFirstName,
  isInitials,
  isNobody,
  isOrganisation,
  isPersonName,
  isRoleOnly,
  LETTERS,
  looksLikePerson,
  withoutDegrees,
  withoutLead,
  withoutRoles,
} from './personName.ts';
import { firstWordOf } from './words.ts';

/** What one printed byline holds. */
interface Byline {
  people: { name: string; role?: string }[];
  /** Agencies, desks and outlets credited as author. */
  organisations: string[];
}

/** Separates names for certain. What is also a name ("Dan") does so in small letters alone. */
const SEPARATOR =
  /(?:(?<!\s)\s+)?(?:[;、，；/／]|\s&\s|\s\+\s|\s(?:[Aa]nd|AND|[Uu]nd|UND|[Ee]t|ET|och|OCH|og|OG|en|ve|VE|dan|oraz|sowie|[Mm]it|[Ww]ith|WITH|avec|ja|és|și|şi|và|и|И|及|和)\s)\s*/;
/** Also stands inside names ("Ortega y Gasset"): separates only what looks like whole names on both sides. */
const SOFT_SEPARATOR =
  /\s(?:y|e|i|a)\s|\sו(?=[א-ת])|\sو\s?(?!(?:ليد|ائل|فاء|سام|سيم|جدي|داد|حيد|هيب)(?:\s|$))(?=[ء-ي])/i;

/** Between an agency and the outlet: "AFP/The Example", "Example et AFP". */
const CREDITS = /(?:(?<!\s)\s+)?[/,]\s*|\s(?:and|und|et|y|e|with|mit|avec|&)\s/i;

const COMMA = /(?:(?<!\s)\s+)?,\s*(?:(?:and|und|et|och|og|y|e)\s)?/;
/**
 * "Head of Marketing and Development": what follows the comma behind a name and begins so is an office, whatever joins
 * its words.
 */
const OFFICE = /^(?:head|vice|member|(?:co-)?founder|board) (?:\S+ )?of\b/i;
export const isOffice = (segment: string): boolean =>
  OFFICE.test(segment) || (isRoleOnly(segment) && segment.includes(' of '));
/** A label in front of a name, in a language whose word for it is not known: "Haber: Jane Doe". */
const LABEL = /^\s*[^\s\0-@[-`{-¿]{2,15}\s?[:：]\s*(?=\S)/;
function withoutLabel(part: string): string {
  const name = part.replace(LABEL, '');
  return looksLikePerson(name.trim()) || (isCaseless(name) && isPersonName(name)) ? name : part;
}
const MIN_NAME = 3;
const INNER_LEAD = /\s(?:by|von|por|par|door|di|av)\s+(?=[^\s\d!-@])/i;
const DAY_OR_MONTH = /(?:^|\s)([^\s\0-@[-`{-¿]{3,10})\.?,?\s*$/;
const MAX_LENGTH = 400;
const MAX_NAMES = 30;
const isSmall = (text: string): boolean => text === text.toLowerCase();
/** Some write their names in small letters throughout. */
export const IN_SMALL = /^[^\s\0-`{-¿]{3,}(?:\s[^\s\0-`{-¿]{2,3}){0,2}\s[^\s\0-`{-¿]{3,}$/;
const isSmallName = (name: string): boolean =>
  isSmall(name) && (IN_SMALL.test(name) || (hasGivenName(name) && name.split(' ').length === 3));
/** Longer ones are sentences. */
const LONGEST_NAME = 80;
/** Of an outlet, or of a page about the author: no name. */
const ADDRESS = /\(?(?:\bhttps?:|(?<!\S))\/\/\S+|\(?\bwww\.\S+|(?<!\S)[a-z\d-]+\.[a-z]{2,6}\/\S+/gi;
/**
 * "Example Marine AS": what companies in many countries call themselves by, which are certificates and surnames in
 * other letters.
 */
const COMPANY =
  /\p{Ll}\s(?:A\/S|ASA?|AB|Oyj?|S\.?A\.?S?|S\.?p\.?A|B\.?V|N\.?V|S\.?[Rr]\.?l|S\.L|Lda|Pty|Pte|LLP|e\.\s?V|s\.r\.o|a\.s|d\.o\.o|Bhd|K\.?K)\.?$/u;
/** "Example Rider Editorial Staff": of the outlet, unless a known given name begins it. */
const OF_STAFF = /\s(?:staff|bureau)$/i;
const CERTIFICATE = /^(?:[A-Z][A-Za-z]?[A-Z-]{0,6}[A-Z]\.?|(?:[A-Z][a-z]{0,2}\.){2,5})$/;

/**
 * Reads a printed byline: "By Jane Doe and John Roe, Political Correspondent" → two people, a role.
 *
 * @param raw - as printed or as the markup gives it
 * @param isOutlet - tells whether a name is the outlet's own
 * @param strict - for running text, where single words are not taken for names
 */
export function readByline(raw: string, isOutlet: (name: string) => boolean, strict: boolean): Byline {
  const byline: Byline = { people: [], organisations: [] };
  const printed = raw.slice(0, MAX_LENGTH).replace(ADDRESS, ' ');
  const whole = withoutLead(collapse(printed)).replace(LABEL, (label) => (isOutlet(label) ? label : ''));
  // "Station 9", "Always On": what trims a byline would cut the end off.
  const isOne = !/[,;|/]|\s[–—-]\s/.test(whole) && !whole.split(CREDITS).some(isAgency) && findDate(whole) === null;
  if (isOne && employed(whole) === whole && isOutlet(whole))
    return { people: [], organisations: isAccount(whole) ? [] : [whole] };
  const text = trimByline(withoutOutlets(printed, isOutlet));
  if (text === '' || isOtherCredit(raw) || NOBODY.has(text.toLowerCase())) return byline;
  const credits = text.split(CREDITS);
  if (credits.some(isAgency) && credits.every((credit) => isAgency(credit) || isOutlet(credit)))
    return { people: [], organisations: credits };
  if (isAgency(text) || (!/[,;]/.test(text) && isOutlet(text))) return { people: [], organisations: [text] };
  const swapped = givenFirst(text);
  if (swapped !== null && !isOutlet(text)) return { people: [{ name: swapped }], organisations: [] };
  const groups = text.split(SEPARATOR);
  // "Ann & Ben": markup that says who wrote it may give first names alone.
  if (!strict && groups.length === 2 && groups.every((name) => isFirstName(name) && !isOutlet(name)))
    return { people: groups.map((name) => ({ name })), organisations: [] };
  for (const segment of text.split(COMMA)) {
    const [last] = byline.people.slice(-1);
    // "Jane Doe, Content Writer & Editor": both are hers.
    const isRole =
      SEPARATOR.test(segment) && (endsInRole(segment) || (isSmall(segment) && withoutRoles(segment) !== segment));
    if (last && (isRole || isOffice(segment))) last.role ??= segment;
    else if (!isRole || !isRoleOnly(segment))
      for (const group of segment.split(SEPARATOR)) {
        for (const part of splitSoftly(group)) {
          if (byline.people.length + byline.organisations.length >= MAX_NAMES) return byline;
          addPart(byline, part, isOutlet, strict);
        }
      }
  }
  return byline;
}

/** The byline without parts between dashes or bars that name the outlet: "Example - Jane Doe". */
function withoutOutlets(raw: string, isOutlet: (name: string) => boolean): string {
  const parts = raw.split(/(?<!\s)\s+[-–—|/]+\s*|(?:(?<!\s)\s+)?\|\s*/);
  const rest = parts.filter((part) => part.includes(',') || !isOutlet(part));
  return parts.length > 1 && rest.length > 0 && rest.length < parts.length ? rest.join(' | ') : raw;
}

/** "Jane Doe, with John Roe". */
const WITH = /,\s(?:with|mit)\s(?=[A-ZÀ-Þ])/g;
/** "JANE DOE Associated Press": what is not in capitals is whom she works for. */
const IN_CAPITALS = /^([A-ZÀ-Þ]{2}[A-ZÀ-Þ'’-]*(?:\s[A-ZÀ-Þ]\.?)?\s[A-ZÀ-Þ]{2}[A-ZÀ-Þ'’-]*)\s(?=[A-Z][a-z])/;

/** A byline with a name in capitals parted from the organisation behind it. */
function employed(text: string): string {
  const name = IN_CAPITALS.exec(text)?.[1] ?? '';
  const employer = text.slice(name.length);
  return name === '' || isOrganisation(name) || !isOrganisation(employer) ? text : `${name},${employer}`;
}

/** The byline without its lead, and cut where something else begins. */
function trimByline(raw: string): string {
  let text = withCommas(withoutDateBefore(collapse(raw)))
    .replace(WITH, ', ')
    .replace(/\S+/g, (word) => (isMailAddress(word) ? ' ' : word))
    .replace(/\(?@[\w.]{2,30}\)?/g, ' ')
    .trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = withoutLead(text).replace(/^[\s:：,|•·–—-]+/, '');
  }
  text = employed(text);
  const end = endOf(text);
  // "30 October 2020 by Jane Doe": what comes before the lead is not the byline.
  if (end >= 0 && end < MIN_NAME) {
    const inner = INNER_LEAD.exec(text);
    return inner ? trimByline(text.slice(inner.index)) : '';
  }
  if (end >= 0) {
    const wasNumber = /\d/.test(text.charAt(end));
    text = text.slice(0, end);
    // "Jane Doe Sat, Dec. 4": day and month went before the number.
    if (wasNumber)
      for (let part = DAY_OR_MONTH.exec(text); part; part = DAY_OR_MONTH.exec(text)) {
        if (monthOf(part[1] ?? '', null) === null && !WEEKDAY.test(part[1] ?? '')) break;
        text = text.slice(0, part.index);
      }
  }
  text = text
    .trimEnd()
    .replace(/(?:\s(?:and|und|et|am|on|at|le|el|il|em|den|vom|in|um|uhr|the|il y a|hace|vor)){1,6}$/i, '');
  return text.replace(/(?<![\s,;:/&+(–—-])[\s,;:/&+(–—-]+$/, '').trim();
}

/**
 * Words and marks that may stand before a date that a byline begins with: "Dec. 19", "Posted on Friday, 19 December".
 */
const BEFORE_DATE = 20;

/** A byline without the date it begins with: "19 Dec 2025 · Jane Doe", "19/12/2025 by Jane Doe". */
export function withoutDateBefore(line: string): string {
  const text = fromLabel(line);
  const date = findDate(text);
  if (!date || date.index > BEFORE_DATE) return text;
  const rest = /^(?:,? \d\d?[:.]\d\d)?\s*(?:[·•|]\s*|(?=by\s))(\S.*)/is.exec(text.slice(date.end))?.[1] ?? '';
  // Behind a date stand a section, a count or a length as well.
  const [name = ''] = withoutLead(rest).split(/(?:(?<!\s)\s+)?[,|·•]|\s(?:and|on)\s/);
  return looksLikePerson(name) ? rest : text;
}

/** `a@b.c`, with whatever stands around it. */
function isMailAddress(word: string): boolean {
  const at = word.indexOf('@', 1);
  return at > 0 && word.lastIndexOf('.', word.length - 2) > at + 1;
}

/** Where something else than names begins; -1 if nothing does. */
function endOf(text: string): number {
  let end = text.search(END_MARK);
  const source = text.toLowerCase();
  for (const { 0: word, index } of source.matchAll(LETTERS)) {
    if (end >= 0 && index > end) break;
    const says = Object.hasOwn(END_WORDS, word) ? END_WORDS[word] : undefined;
    if (says === true || says?.test(source.slice(index + word.length, index + 40)) === true) end = index;
  }
  return end;
}

/** Splits at what also stands inside names, if both halves look like names. */
function splitSoftly(part: string): string[] {
  const halves = part.split(SOFT_SEPARATOR);
  return halves.length > 1 && halves.every((half) => half.trim().includes(' ')) ? halves : [part];
}

function addPart(byline: Byline, part: string, isOutlet: (name: string) => boolean, strict: boolean): void {
  const inner = /\(([^()]{2,80})\)/.exec(part)?.[1];
  if (inner !== undefined && OTHER_CREDITS.has(firstWordOf(inner.toLowerCase()))) return;
  if (inner !== undefined && isAgency(inner)) byline.organisations.push(inner);
  const isFirst = byline.people.length + byline.organisations.length === 0;
  const name = cleanName(isFirst ? withoutLabel(part) : part);
  if (name === '' || name.length > LONGEST_NAME || isPictureAgency(name) || isNobody(name) || isAccount(name)) return;
  const last = byline.people.at(-1);
  // "Jane Doe, CPA": letters behind a name are a certificate, unless they are a known agency's.
  if (withoutDegrees(` ${name}`) === '' || (last && CERTIFICATE.test(name) && !isAgency(name) && !isOutlet(name)))
    return;
  const named = collapse(withoutRoles(name));
  const isSingle = !name.includes(' ') && !isCaseless(name);
  if (last && endsInRole(name) && isOutlet(named)) last.role ??= part.trim();
  else if (isAgency(name) || isOutlet(name) || (isInitials(name) && (strict || !isFirstName(name))))
    byline.organisations.push(name);
  else if (COMPANY.test(part)) byline.organisations.push(collapse(part));
  else if (isOrganisation(named)) byline.organisations.push(name);
  else if (named === name) {
    // After a name or an organisation, a single word is a place or a signature: "Jane Doe, Berlin".
    const follows = last !== undefined || byline.organisations.length > 0;
    if (follows && (PLACES.has(fold(name)) || isSingle)) return;
    if (
      (isPersonName(name) && !(strict && isSingle)) ||
      (!strict && isSmallName(name) && (!last || isSmall(last.name)))
    )
      byline.people.push({ name });
  } else if (OF_STAFF.test(name) && !hasGivenName(named)) byline.organisations.push(name);
  else if ((named.includes(' ') || isCaseless(named)) && isPersonName(named))
    byline.people.push({ name: named, role: collapse(name.replace(named, ' ')) });
  else if (last) last.role ??= part.trim();
  else byline.organisations.push(name);
}

/** "Photo: …", "Translated by …". */
export const isOtherCredit = (raw: string): boolean =>
  OTHER_CREDITS.has(
    /^([^\s\0-@[-`{-¨ª-¿：]+)(?:(?:\s+(?:by|von|par|por|di|door|av|af))?\s*[:：/]|\s+(?:by|von|par|por|di|door|av|af)\s)/i
      .exec(raw.trim())?.[1]
      ?.toLowerCase() ?? '',
  );
