import { createContext } from 'preact';
import type { LostPassage } from '../../domain/keeping/seenArticle.ts';

/** The paragraphs, as they were, of passages whose words are gone; none where the article was not kept. */
export const LostContext = createContext<readonly LostPassage[]>([]);
