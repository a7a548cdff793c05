import de from '../../assets/lexicons/de.json' with { type: 'json' };
import es from '../../assets/lexicons/es.json' with { type: 'json' };
import fr from '../../assets/lexicons/fr.json' with { type: 'json' };
import { leaveLexicon } from '../../src/page/lexicon/leftLexicons.ts';

/** Leaves the lexicons that a page has from scripts of their own, for tests and tools. */
export function leaveLexicons(): void {
  for (const lexicon of [de, es, fr]) leaveLexicon(lexicon);
}
