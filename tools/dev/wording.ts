import de from '../../assets/lexicons/de.json' with { type: 'json' };
import en from '../../assets/lexicons/en.json' with { type: 'json' };
import es from '../../assets/lexicons/es.json' with { type: 'json' };
import fr from '../../assets/lexicons/fr.json' with { type: 'json' };
import { addLexicon } from '../../src/wording/lexicon/lexicon.ts';

/**
 * What reads wordings, for tests and tools: with all lexicons, which the extension loads as files of its own when a
 * text needs one.
 */
for (const lexicon of [de, en, es, fr]) addLexicon(lexicon);

export { lexiconFor } from '../../src/wording/lexicon/lexicon.ts';
export { readSignals } from '../../src/wording/signals/signals.ts';
