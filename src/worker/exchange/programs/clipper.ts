import * as z from 'zod/mini';
import { articleNote, withoutHtml } from './articleNote.ts';
import { emptyContent, type FileContent } from './incoming.ts';
import { refusalIn, schemaProblem } from '../../messages/fileProblem.ts';

/** A highlight as Obsidian Web Clipper exports it. */
const Highlight = z.object({
  text: z.string(),
  timestamp: z.optional(z.string()),
  notes: z.optional(z.array(z.string())),
  comment: z.optional(z.string()),
});
const Page = z.object({ url: z.string(), title: z.optional(z.string()), highlights: z.array(z.unknown()) });

export const looksLikeClipper = (json: unknown): boolean => Array.isArray(json) && Page.safeParse(json[0]).success;

/** Notes from Obsidian Web Clipper: each highlight a passage, its notes the text. It keeps no words around a highlight. */
export async function parseClipper(name: string, json: unknown, now: string): Promise<FileContent> {
  const content = emptyContent('obsidian-clipper');
  for (const [pageIndex, value] of (z.array(z.unknown()).safeParse(json).data ?? []).entries()) {
    const page = Page.safeParse(value, { reportInput: true });
    if (!page.success) {
      content.problems.push(schemaProblem(name, page.error, { record: pageIndex + 1 }));
      continue;
    }
    const { url, title = '', highlights } = page.data;
    for (const [index, entry] of highlights.entries()) {
      const place = { record: pageIndex + 1, path: `highlights[${index}]` };
      const highlight = Highlight.safeParse(entry, { reportInput: true });
      if (!highlight.success) {
        content.problems.push(schemaProblem(name, highlight.error, place));
        continue;
      }
      const { text, timestamp, notes, comment } = highlight.data;
      const found = {
        name: `obsidian-clipper ${JSON.stringify([url, timestamp ?? null, text])}`,
        url,
        title,
        body: (notes ?? (comment === undefined ? [] : [comment])).join('\n\n'),
        tags: [],
        quote: { exact: withoutHtml(text) },
        created: timestamp ?? null,
      };
      const note = await articleNote(found, now);
      if ('code' in note) content.problems.push(refusalIn(name, note, { ...place, detail: url }));
      else content.notes.push(note);
    }
  }
  return content;
}
