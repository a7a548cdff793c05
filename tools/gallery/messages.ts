import * as z from 'zod/mini';
import type { Locale } from '../../src/ui/text.ts';

/** A file of messages in the browsers' format. */
const Messages = z.record(
  z.string(),
  z.object({
    message: z.string(),
    placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))),
  }),
);
type Messages = z.infer<typeof Messages>;

/** What the built extension says in a language. */
export const messagesIn = async (language: string): Promise<Messages> =>
  Messages.parse(await (await fetch(`/_locales/${language}/messages.json`)).json());

/** A locale made of messages, filled as browsers fill them. */
export const localeOf = (tag: string, messages: Messages): Locale => ({
  tag,
  message: (key, substitutions) => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    const fill = (_: string, name: string) =>
      substitutions[Number(placeholders[name.toLowerCase()]?.content.slice(1)) - 1] ?? '';
    return message.replaceAll(/\$(\w+)\$/g, fill);
  },
});

/** Of each message the longest of several languages. */
export function longestOf(languages: readonly Messages[]): Messages {
  const longest: Messages = {};
  for (const messages of languages)
    for (const [key, own] of Object.entries(messages))
      if (own.message.length > (longest[key]?.message.length ?? 0)) longest[key] = own;
  return longest;
}
