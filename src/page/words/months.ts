import data from '../../../assets/lexicons/months.json' with { type: 'json' };

/**
 * Month names of the languages whose visible dates are read, January first; alternatives by `|`, full and short forms.
 */
const MONTHS: Readonly<Record<string, string>> = data.months;

/** The numbers of a language's month names, made when it is first asked for. */
const NUMBERS = new Map<string, ReadonlyMap<string, number>>();
function numbersOf(language: string): ReadonlyMap<string, number> {
  const known = NUMBERS.get(language);
  if (known !== undefined) return known;
  const own = new Map<string, number>();
  const names = Object.hasOwn(MONTHS, language) ? (MONTHS[language] ?? '') : '';
  for (const [index, forms] of names.split(' ').entries())
    for (const form of forms.split('|')) own.set(form, index + 1);
  NUMBERS.set(language, own);
  return own;
}

/** The number of a month name, 1 to 12: in the text's language if that has it, else in the first that has. */
export function monthOf(name: string, language: string | null): number | null {
  const form = name.toLowerCase().normalize('NFC').replace(/\.$/, '');
  const own = language === null ? undefined : numbersOf(language).get(form);
  if (own !== undefined) return own;
  for (const other in MONTHS) {
    const number = numbersOf(other).get(form);
    if (number !== undefined) return number;
  }
  return null;
}
