import packWords from '../../../assets/packWords.json' with { type: 'json' };
import { namesFormat } from './formats.ts';
import { formatDay } from './dates.ts';
import { inEnglish, type Text, type Told } from '../text.ts';

/**
 * The sentences that packs built from data are made of, each one message: its English is how the pack has it, with gaps
 * for what differs. More special ones stand before those that would take them too.
 */
export const SENTENCES = [
  'mp',
  'member',
  'member_was',
  'member_gone',
  'earlier',
  'chair',
  'ranking',
  'lead',
  'judge',
  'judge_senior',
  'justice',
  'justice_senior',
  'official_since',
  'official',
  'mayor_since',
  'mayor',
  'leader_since',
  'leader',
  'minister',
  'company_since',
  'company',
  'nominated',
  'nominated_earlier',
  'party',
  'closed',
] as const;

/** Bounded: a text made to be slow goes over a gap no more often than this. */
const ANY = '.{1,160}?';

/**
 * What may stand in a gap, and how it is told to the reader; null: not in the reader's language, and so nor is the
 * sentence.
 */
const GAPS: Record<string, { pattern: string; told: (english: string, text: Text) => string | null }> = {
  since: day(),
  until: day(),
  listed: day(),
  day: day(),
  country: { pattern: ANY, told: countryWords },
  state: { pattern: ANY, told: (name, text) => wordsOf(packWords.states, name, text) ?? name },
  industry: { pattern: ANY, told: (name, text) => wordsOf(packWords.industries, name, text) },
  party: { pattern: '\\p{Lu}[^,;.]{1,40}?', told: (name, text) => valueOf('party', name, text) ?? name },
  lead: {
    pattern:
      '(?:Assistant )?(?:House|Senate) (?:\\p{Lu}\\p{Ll}+ ){0,4}(?:Chair|Leader|Whip|Secretary)|Speaker of the House|President Pro Tempore of the Senate',
    told: (name) => name,
  },
  title: { pattern: ANY, told: (name) => name.replace(/^an? /, '') },
  ...oneOf('seat', 'US senator|member of the US House of Representatives|delegate to the US House of Representatives'),
  ...oneOf('chamber', 'the House|the Senate'),
  ...oneOf('office', 'governor|lieutenant governor|attorney general|secretary of state'),
  ...oneOf('post', 'President|Prime Minister|King|Emir'),
};
/** A name that is the same in every language. */
const AS_IT_IS = { pattern: ANY, told: (name: string) => name };

function day(): (typeof GAPS)[string] {
  return { pattern: '(?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+ )?\\d{4}', told: dayInWords };
}

function oneOf(gap: string, pattern: string): typeof GAPS {
  return { [gap]: { pattern, told: (name, text) => valueOf(gap, name, text) } };
}

const valueOf = (gap: string, name: string, text: Text): string | null =>
  text.find(`sentence_${gap}_${name.toLowerCase().replaceAll(/[^a-z]+/g, '_')}`);

/** A sentence as it is found, with its gaps in order. */
interface Form {
  key: string;
  pattern: RegExp;
  gaps: string[];
}

let made: Form[] | undefined;

/** Made when the first is looked for: in English none is. */
const forms = (): Form[] =>
  (made ??= SENTENCES.map((name) => {
    const key = `sentence_${name}`;
    // At odd places the names of gaps.
    const parts = (inEnglish(key) ?? '').split(/\$(\w+)\$/);
    const gaps = parts.filter((_, at) => at % 2 === 1).map((gap) => gap.toLowerCase());
    const pattern = parts.map((part, at) =>
      at % 2 === 1 ? `(${(GAPS[part.toLowerCase()] ?? AS_IT_IS).pattern})` : part.replaceAll(/[.()]/g, '\\$&'),
    );
    return { key, gaps, pattern: new RegExp(`${pattern.join('')}(?= |$)`, 'uy') };
  }));

/**
 * A text of packs in the reader's language, as far as it is known: what its value stands for, or whole sentences; from
 * its beginning.
 */
export function tellPacks(english: string, code: string, text: Text): Told {
  const [value, words] = [inEnglish(code), text.find(code)];
  if (value !== null && words !== null && english.startsWith(value))
    return { words, rest: english.slice(value.length).trim() };
  return tellSentences(english, text);
}

function tellSentences(english: string, text: Text): Told {
  const told: string[] = [];
  let at = 0;
  while (at < english.length) {
    const found = sentenceAt(english, at, text);
    if (!found) break;
    told.push(found.words);
    at = found.end;
  }
  return { words: told.length === 0 ? null : told.join(' '), rest: english.slice(at) };
}

function sentenceAt(english: string, at: number, text: Text): { words: string; end: number } | null {
  for (const { key, pattern, gaps } of forms()) {
    pattern.lastIndex = at;
    const match = pattern.exec(english);
    if (!match) continue;
    const filled = gaps.map((gap, index) => (GAPS[gap] ?? AS_IT_IS).told(match[index + 1] ?? '', text));
    const words = filled.every((filling) => filling !== null) ? text.find(key, ...filled) : null;
    if (words !== null) return { words, end: pattern.lastIndex + 1 };
  }
  return null;
}

/** "23 March 2012", "March 2012", "2012". */
function dayInWords(english: string, { tag }: Text): string | null {
  const [, date = '', month = '', year = ''] = /^(?:(\d+) )?(?:(\p{L}+) )?(\d{4})$/u.exec(english) ?? [];
  if (month === '') return formatDay(year, tag);
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return null;
  const parts = [year, String(number).padStart(2, '0'), ...(date === '' ? [] : [date.padStart(2, '0')])];
  return formatDay(parts.join('-'), tag);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const NAMED_OTHERWISE: Readonly<Record<string, string>> = packWords.countries;

let codes: ReadonlyMap<string, string> | undefined;

/** The code of each country by its English name: the browser has the names only by codes, which are two letters. */
function countryCodes(): ReadonlyMap<string, string> {
  if (codes) return codes;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const names = namesFormat('en', { type: 'region', fallback: 'none' });
  codes = new Map([
    ...pairs.map((code) => [names.of(code) ?? code, code] as const),
    ...Object.entries(NAMED_OTHERWISE),
  ]);
  return codes;
}

function countryWords(english: string, { tag }: Text): string | null {
  const code = countryCodes().get(english.replace(/^the /, ''));
  return code === undefined ? null : (namesFormat(tag, { type: 'region' }).of(code) ?? null);
}

/** What a table has for an English word in the reader's language. */
function wordsOf(
  table: Readonly<Record<string, Readonly<Record<string, string>>>>,
  english: string,
  { tag }: Text,
): string | null {
  const [language = tag] = tag.split('-');
  return (Object.hasOwn(table, english) && table[english]?.[language]) || null;
}
