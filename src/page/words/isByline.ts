import { isAgency } from './agencies.ts';
import {
  BEHIND_LABEL,
  BEHIND_VERB,
  BYLINE_BEGINS,
  BYLINE_JOBS,
  BYLINE_LABELS,
  BYLINE_VERBS,
  OTHER_CREDITS,
  TITLE_DOTS,
} from './bylineWords.ts';
import { collapse } from './collapse.ts';
import { findDate } from './dateText.ts';
import { beginsBeyondLatin, fromLabel, OTHER_BYLINE, withCommas } from './otherScripts.ts';
import { isOffice } from './readByline.ts';
import { endsInRole, isOrganisation, withoutLead, withoutPlace, withoutRoles } from './personName.ts';
import { firstWordOf } from './words.ts';

const LONGEST_BEGINNING = 60;
/** Names of a byline that are looked for. */
const MAX_NAMES = 30;
/**
 * What a byline may hold besides the names where it is surely one: "Candidate Representative to the Committee on …".
 */
const LONGEST_REST = 100;
/** Letters of a job behind a name that may be shorter: "선임기자". */
const JOB = 4;
const WRITTEN_BY =
  /^(?:this .{4,20} was \S+(?: \S+)? by|(?:written|authored) by|guest (?:post|essay) by|ein gastbeitrag von)\b/i;
/**
 * What stands behind names and is none of a sentence: "| 5 min read", "@janedoe", "for The Example". A bar alone parts
 * names from headlines too.
 */
const APART = /^(?:@|[|•·⋅]? ?\d{1,2} ?min\b|(?:[Ff]or|in)\s[A-ZÀ-Þ])/;
/** "on Wednesday, " before the day. */
const BEFORE_DAY = /(?<!\s)(?:\s(?:on|am|le|el|il|em|op|den|dnia))?(?:\s[a-z]{3,9},?)?\s?$/i;
const HOUR_BEHIND = /^,?(?: at)? \d\d?[:.]\d\d(?: ?[ap]\.?m\.?)?/i;
const LETTERS_BEHIND = /,\s[A-Z]{2,6}(?=[,\s]|$)/g;

/**
 * Whether a text is nothing but a byline of these people: what else it holds is a lead, a place or a role, shorter than
 * the names. It may be longer behind a date, if it is no part of a sentence, or if a sentence says who wrote the text.
 *
 * @param isDated - whether a date stood before it
 */
export function isWholeByline(text: string, names: readonly string[], isDated = false): boolean {
  const line = withCommas(collapse(text))
    .split(BAR)
    .filter((part, at) => at === 0 || !isDetail(part))
    .join(' | ');
  const whole = withoutLead(line);
  const named = names.slice(0, MAX_NAMES).reduce((left, name) => left.replace(name, ''), whole);
  const date = findDate(named);
  const undated = date
    ? named.slice(0, date.index).replace(BEFORE_DAY, '') + named.slice(date.end).replace(HOUR_BEHIND, '')
    : named;
  const behind = undated.replace(LETTERS_BEHIND, '').trim();
  const rest = withoutRoles(withoutOffices(behind)).replace(TITLE_DOTS, '').replace(MAIL, '').trim();
  const isApart = isDated || WRITTEN_BY.test(text) || (standsApart(behind) && !/[.!?]$/.test(behind));
  const most = isApart ? LONGEST_REST : Math.max(names.join('').length, JOB);
  return (
    (whole !== line || (beginsBeyondLatin(line) && OTHER_BYLINE.test(line))) &&
    rest.length <= most &&
    !/[.!?]\s/.test(rest)
  );
}

const MAIL = /(?<!\S)[\w.+-]{1,64}@[\w.-]{4,80}$/;
const BAR = /(?<!\s)\s+[|•·]\s+/;
/** What is not told by a date behind its label, or by a number and what is counted: "4 minute read", "12 comments". */
const LONGEST_DETAIL = 40;
const COUNTED = /^\d{1,3}(?:[- ]?min\b| [a-z]+(?: [a-z]+)?$)/i;
const LABELLED = /^(?:[^\s\d]+ ){0,3}$/;

/** Whether what stands between bars is a date, a count or another's credit, and no name. */
function isDetail(part: string): boolean {
  if (part.length > LONGEST_DETAIL) return false;
  if (OTHER_CREDITS.has(firstWordOf(part.toLowerCase()))) return true;
  const date = findDate(part);
  return COUNTED.test(part) || (date !== null && LABELLED.test(part.slice(0, date.index)));
}

/** ", Transport Correspondent", " in Westhaven": what follows a name and is another's neither name nor sentence. */
const PLACE_BEHIND = /\sin\s[A-ZÀ-Þ][^\s,]{1,20}(?:\s[A-ZÀ-Þ][^\s,]{1,20})?(?=\s?(?:,|and\b|und\b|$))/g;
const withoutOffices = (text: string): string =>
  text
    .replace(PLACE_BEHIND, ' ')
    .split(',')
    .filter((part, at) => !(at === 0 ? endsInRole(part.trim()) : isBeside(part.trim())))
    .join(',');

/** Whether a part behind a comma tells of an office, an organisation or another's credit. */
const isBeside = (part: string): boolean =>
  endsInRole(part) || isOrganisation(part) || OTHER_CREDITS.has(firstWordOf(part.toLowerCase()));

/** Whether what stands behind names is something else: an office, an agency, or behind a sign. */
function standsApart(text: string): boolean {
  const bare = text.replace(/^,\s*/, '');
  return APART.test(text) || isAgency(bare) || (bare !== text && isOffice(bare));
}

/** "A guest column by", "Une chronique de". */
const ARTICLES = new Set(['a', 'an', 'un', 'una', 'une']);
const PIECE_BY =
  /^ (?:guest )?(?:post|article|essay|column|story|review|commentary|interview) by\b|^ (?:article|chronique|reportage|tribune|récit|portrait|billet|entretien|enquête) (?:de|par)\b|^ (?:artículo|crónica|reportaje|columna|entrevista) (?:de|por)\b|^ (?:articolo|analisi|intervista|commento) di\b/;

/** Whether a short text begins like a byline: "By …", "Written by …", "Autorin: …". */
export function beginsByline(printed: string): boolean {
  const text = fromLabel(printed);
  if (beginsBeyondLatin(text) && OTHER_BYLINE.test(text)) return true;
  const source = withoutPlace(text).slice(0, LONGEST_BEGINNING).toLowerCase();
  const first = firstWordOf(source);
  if (first === '') return false;
  const rest = source.slice(first.length);
  if (BYLINE_BEGINS.has(first)) return true;
  if (first === 'this')
    return /^ (?:blog )?(?:post|article|story|piece|guide|essay|column) was (?:originally )?(?:written|authored) by\b/.test(
      rest,
    );
  if (first === 'guest') return /^ (?:post|essay|column|blog|article|author) ?(?:by|:)/.test(rest);
  if (first === 'ein' || first === 'eine')
    return /^ (?:artikel|gastbeitrag|kommentar|essay|interview|bericht|beitrag|analyse|kolumne|reportage) von\b/.test(
      rest,
    );
  if (first === 'propos' || first === 'entretien') return /^ (?:recueillis|réalisé|mené|conduit) par\b/.test(rest);
  if (first === 'a' && rest.startsWith(' cura di ')) return true;
  if (ARTICLES.has(first)) return PIECE_BY.test(rest);
  if (BYLINE_VERBS.has(first) && BEHIND_VERB.test(rest)) return true;
  return (BYLINE_LABELS.has(first) && BEHIND_LABEL.test(rest)) || (BYLINE_JOBS.has(first) && /^\s?[:：]/.test(rest));
}
