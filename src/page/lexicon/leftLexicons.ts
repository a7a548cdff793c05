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

/** A lexicon's file as it is imported: its categories are any text. */
interface LexiconFile {
  readonly language: string;
  readonly entries: readonly { readonly category: string }[];
}

/** The tests parse every lexicon with the format's schema; in the page, where zod stays out, only the categories are checked. */
const isLexicon = <T extends LexiconFile>(file: T): file is T & Lexicon =>
  file.entries.every(({ category }) => category in CATEGORIES);

/** The global object of the extension's own world, in which scripts injected into one page meet; the page does not see it. */
const world: { sidelightLexicons?: Map<string, Lexicon> } & typeof globalThis = globalThis;

/** Leaves a language's lexicon for the scripts injected after this one. Idempotent. */
export function leaveLexicon(file: LexiconFile): void {
  if (isLexicon(file)) (world.sidelightLexicons ??= new Map()).set(file.language, file);
}

/** The lexicon left for a language, by its primary subtag; null without. */
export const leftLexicon = (language: string): Lexicon | null => world.sidelightLexicons?.get(language) ?? null;
