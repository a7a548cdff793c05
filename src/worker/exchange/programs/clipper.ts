import * as z from 'zod/mini';
import { noFinds, type Finds, type FoundRecord } from '../foundNotes.ts';
import { colourOf } from '../text/colours.ts';
import { htmlToText } from '../text/plainText.ts';
import { schemaProblem } from '../../../messages/fileProblem.ts';

/** A highlight as Obsidian Web Clipper exports it; its text is HTML. */
const Highlight = z.object({
  text: z.string(),
  timestamp: z.optional(z.string()),
  notes: z.optional(z.array(z.string())),
  comment: z.optional(z.string()),
  color: z.optional(z.string()),
});
/** The same highlights as its later versions keep them, with the words on either side. */
const Kept = z.object({
  content: z.string(),
  textQuote: z.object({ prefix: z.optional(z.string()), suffix: z.optional(z.string()) }),
});
type Kept = z.infer<typeof Kept>;
const Page = z.object({
  url: z.string(),
  title: z.optional(z.string()),
  highlights: z.array(z.unknown()),
  data: z.catch(z.optional(z.array(z.unknown())), undefined),
});
type Page = z.infer<typeof Page>;

/** Whether it is a list of pages as Obsidian Web Clipper exports them. */
export const looksLikeClipper = (json: unknown): boolean => Array.isArray(json) && Page.safeParse(json[0]).success;

/**
 * Notes from Obsidian Web Clipper: each highlight a passage, its notes the text. Earlier versions keep no words around
 * a highlight.
 */
export function parseClipper(name: string, json: unknown): Finds {
  const finds = noFinds('obsidian-clipper');
  for (const [pageIndex, value] of (z.array(z.unknown()).safeParse(json).data ?? []).entries()) {
    const page = Page.safeParse(value, { reportInput: true });
    if (!page.success) {
      finds.problems.push(schemaProblem(name, page.error, { record: pageIndex + 1 }));
      continue;
    }
    const besideOf = contextOf(page.data);
    for (const [index, entry] of page.data.highlights.entries()) {
      const place = { record: pageIndex + 1, path: `highlights[${index}]` };
      const highlight = Highlight.safeParse(entry, { reportInput: true });
      if (highlight.success) finds.records.push(recordOf(name, place, page.data, highlight.data, besideOf));
      else finds.problems.push(schemaProblem(name, highlight.error, place));
    }
  }
  return finds;
}

function recordOf(
  file: string,
  place: FoundRecord['place'],
  { url, title = '' }: Page,
  { text, timestamp, notes, comment, color }: z.infer<typeof Highlight>,
  besideOf: (text: string) => Kept['textQuote'],
): FoundRecord {
  const quote = { exact: htmlToText(text), ...besideOf(text) };
  const colour = colourOf(color);
  return {
    file,
    place,
    id: '',
    known: [timestamp ?? null, quote.exact],
    url,
    title,
    body: (notes ?? (comment === undefined ? [] : [comment])).join('\n\n'),
    tags: colour.tags,
    quote,
    created: timestamp ?? null,
    left: colour.left,
  };
}

/** What stands beside each highlight of a page: of two with the same words the first is told first. */
function contextOf({ data = [] }: Page): (text: string) => Kept['textQuote'] {
  const kept = data.flatMap((value) => Kept.safeParse(value).data ?? []);
  const beside = Map.groupBy(kept, ({ content }) => content);
  return (text) => beside.get(text)?.shift()?.textQuote ?? {};
}
