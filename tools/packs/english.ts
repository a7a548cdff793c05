import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { PackProblem } from '../../src/domain/packs/problem.ts';

const Messages = z.record(
  z.string(),
  z.object({
    message: z.string(),
    placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))),
  }),
);
const messages = Messages.parse(
  JSON.parse(readFileSync(new URL('../../assets/locales/en/messages.json', import.meta.url), 'utf8')),
);

/**
 * A message in English, as a browser would give it.
 *
 * @throws Error when there is none of this key
 */
function english(key: string, values: readonly string[] = []): string {
  const found = messages[key];
  if (!found) throw new Error(`no message ${key}`);
  const { message, placeholders = {} } = found;
  return message.replace(/\$(\w+)\$/g, (_written, name: string) => {
    const { content = '' } = placeholders[name.toLowerCase()] ?? {};
    return values[Number(content.slice(1)) - 1] ?? '';
  });
}

/** A problem of a pack in two sentences: where and what, and what to do. */
export function problemInEnglish({ path, code, values, id, line }: PackProblem): { what: string; remedy: string } {
  const place = [
    ...(id === undefined ? [] : [english('packProblemPlace', [id])]),
    ...(line === undefined ? [] : [english('packProblemLine', [String(line)])]),
  ];
  const where = place.length === 0 ? path : `${path} (${place.join(', ')})`;
  return { what: `${where} ${english(`packProblem_${code}`, values)}`, remedy: english(`packRemedy_${code}`) };
}
