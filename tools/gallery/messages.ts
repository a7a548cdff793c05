import type { Messages } from '../../src/browser/ownMessages.ts';

/** Of each message the longest of several languages. */
export function longestOf(languages: readonly Messages[]): Messages {
  const longest: Messages = {};
  for (const messages of languages)
    for (const [key, own] of Object.entries(messages))
      if (own.message.length > (longest[key]?.message.length ?? 0)) longest[key] = own;
  return longest;
}
