import { lexiconFor } from '../../../src/wording/lexicon/lexicon.ts';
import { findHedges } from '../../../src/wording/signals/hedges.ts';

/** A text as it is marked in a language: `The mill [may] close.` Brackets in the text given are taken out before. */
export function markedIn(language: string, written: string): string {
  const lexicon = lexiconFor(language);
  if (lexicon === null) throw new Error(`There is no lexicon for ${language}.`);
  const text = written.replace(/[[\]]/g, '');
  const hedges = findHedges(text, [{ start: 0, end: text.length }], lexicon);
  let marked = '';
  let at = 0;
  for (const { start, end } of hedges) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** Whose words the last hedge of a text is: `author`, `reported: la alcaldesa`. */
export function voiceIn(language: string, text: string): string {
  const lexicon = lexiconFor(language);
  const voice = lexicon && findHedges(text, [{ start: 0, end: text.length }], lexicon).at(-1)?.voice;
  return [voice?.kind, voice?.speaker].filter((part) => part !== undefined).join(': ');
}
