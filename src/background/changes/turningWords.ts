import monthNames from '../../../assets/lexicons/months.json' with { type: 'json' };
import data from '../../../assets/lexicons/turningWords.json' with { type: 'json' };
import { fold } from '../anchoring/folding.ts';

/**
 * Words of a language that turn what a sentence says, folded as words of a text are, and those that are capitalised
 * without naming anybody.
 */
export interface TurningWords {
  isNegation: (folded: string) => boolean;
  isNumber: (folded: string) => boolean;
  /** Of a day or month: none is a name. */
  isTime: (folded: string) => boolean;
  isMonth: (folded: string) => boolean;
  /** Nouns have a capital, which then says nothing about names. */
  nounsCapitalised: boolean;
}

const LANGUAGES: Readonly<Record<string, (typeof data.languages)['en']>> = data.languages;
const MONTHS: Readonly<Record<string, string>> = monthNames.months;
/** As {@link fold} writes every quote mark. */
const APOSTROPHE = '"';

const made = new Map<string, TurningWords>();

/** @param language - BCP 47; of one that is not known, only digits are told */
export function turningWordsOf(language: string | null): TurningWords {
  const primary = (language ?? '').split('-')[0]?.toLowerCase() ?? '';
  const known = made.get(primary);
  if (known !== undefined) return known;
  const {
    negations = [],
    numbers = [],
    days = [],
  } = Object.hasOwn(LANGUAGES, primary) ? (LANGUAGES[primary] ?? {}) : {};
  const months = folded((Object.hasOwn(MONTHS, primary) ? (MONTHS[primary] ?? '') : '').split(/[ |]/));
  const denying = folded(negations);
  const openings = [...denying].filter((word) => word.endsWith(APOSTROPHE));
  const endings = [...denying].filter((word) => word.includes(APOSTROPHE) && !word.endsWith(APOSTROPHE));
  const counting = folded(numbers);
  const times = folded(days);
  const words: TurningWords = {
    isNegation: (word) => {
      const lower = word.toLowerCase();
      return (
        denying.has(lower) ||
        openings.some((opening) => lower.startsWith(opening)) ||
        endings.some((ending) => lower.endsWith(ending))
      );
    },
    isNumber: (word) => /\p{N}/u.test(word) || counting.has(word.toLowerCase()),
    isTime: (word) => times.has(word.toLowerCase()) || months.has(word.toLowerCase()),
    isMonth: (word) => months.has(word.toLowerCase()),
    nounsCapitalised: primary === 'de' || primary === 'lb',
  };
  made.set(primary, words);
  return words;
}

const folded = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => word !== '').map((word) => fold(word).text));
