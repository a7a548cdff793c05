import en from '../../../assets/lexicons/en.json' with { type: 'json' };
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import { leaveLexicon, leftLexicon } from './leftLexicons.ts';

leaveLexicon(en);

/**
 * The lexicon for a BCP 47 tag (`en-GB` has that of `en`), or null when there is none or the language is not known. English is always there;
 * others are once the script was injected that leaves theirs: a page is read in one language, and need not load what others need.
 */
export function lexiconFor(languageTag: string | null): Lexicon | null {
  const primary = languageTag?.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return leftLexicon(primary);
}
