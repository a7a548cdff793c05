import de from '../../../assets/lexicons/de.json' with { type: 'json' };
import en from '../../../assets/lexicons/en.json' with { type: 'json' };
import type { HedgeCategory } from '../../domain/article/hedge.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';

const CATEGORIES: Readonly<Record<HedgeCategory, true>> = {
  possibility: true,
  likelihood: true,
  tentative: true,
  belief: true,
  hearsay: true,
  'vague-source': true,
  stance: true,
  conditional: true,
  approximation: true,
};

/** The tests parse every built-in lexicon with the format's schema; in the page, where zod stays out, only the categories are checked. */
type BuiltIn = typeof de | typeof en;

const isLexicon = (file: BuiltIn): file is BuiltIn & Lexicon =>
  file.entries.every(({ category }) => category in CATEGORIES);

/** By primary language subtag. */
const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([de, en].filter(isLexicon).map((file) => [file.language, file]));

/** The lexicon for a BCP 47 tag (`en-GB` has that of `en`), or null when there is none or the language is not known. */
export function lexiconFor(languageTag: string | null): Lexicon | null {
  const primary = languageTag?.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return LEXICONS.get(primary) ?? null;
}
