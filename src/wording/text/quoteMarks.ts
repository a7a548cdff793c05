import type { Token } from './tokens.ts';

/** A quotation mark. One that closes speech within speech is read as an apostrophe, which in turn may be no mark. */
export const QUOTE_MARK = /^["“”„«»‘’‚']$/;
/** … and what can be nothing else. */
export const SURE_MARK = /^["“”„«»‘’]$/;
export const OPENS_SPEECH = /^["“„«‘]$/;
export const CLOSES_SPEECH = /^["”'»]$/;
const INSIDE_SPEECH = /^[,?!]$/;

/**
 * Whether a quotation ends right before a word as speech does that the sentence goes on after: “Yes,” …, “He says
 * ‘yes,’” …
 */
export function endsSpeech(tokens: readonly Token[], at: number): boolean {
  const isClosed = (mark: number): boolean => CLOSES_SPEECH.test(tokens[mark]?.word ?? '');
  const last = isClosed(at - 1) && isClosed(at - 2) ? at - 2 : at - 1;
  return isClosed(last) && INSIDE_SPEECH.test(tokens[last - 1]?.word ?? '');
}
