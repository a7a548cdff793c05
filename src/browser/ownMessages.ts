import * as z from 'zod/mini';
import type { Locale } from '../ui/text.ts';

/** A file of messages in the browsers' format. */
const Messages = z.record(
  z.string(),
  z.object({
    message: z.string(),
    placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))),
  }),
);
export type Messages = z.infer<typeof Messages>;

/**
 * What the built extension says in a language, whatever the browser speaks: a file of our own.
 *
 * @throws when it cannot be read, as when Sidelight was updated under an open page
 */
export const messagesIn = async (language: string): Promise<Messages> =>
  Messages.parse(await (await fetch(`/_locales/${language}/messages.json`)).json());

/**
 * Messages filled as browsers fill them (https://developer.chrome.com/docs/extensions/reference/api/i18n); one that
 * there is not is empty.
 */
export const messageOf =
  (messages: Messages): Locale['message'] =>
  (key, substitutions) => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    const fill = (_: string, name: string) =>
      substitutions[Number(placeholders[name.toLowerCase()]?.content.slice(1)) - 1] ?? '';
    return message.replaceAll(/\$(\w+)\$/g, fill);
  };
