import * as z from 'zod/mini';

/** An item of the metadata in Omnivore's export. */
const Item = z.looseObject({ slug: z.string() });

/**
 * The metadata of Omnivore's export with the highlights beside it, which stand in a Markdown file for each item: a
 * quotation, what is said of it below.
 *
 * @param fileOf - the text of `highlights/SLUG.md`
 */
export function withHighlights(json: unknown, fileOf: (slug: string) => string | undefined): unknown {
  if (!Array.isArray(json)) return json;
  return json.map((value: unknown) => {
    const item = Item.safeParse(value).data;
    const text = item && fileOf(item.slug);
    return text === undefined ? value : Object.assign({ highlights: highlightsIn(text) }, item);
  });
}

interface Highlight {
  id: string;
  quote: string;
  annotation: string;
  labels: string[];
}

function highlightsIn(markdown: string): Highlight[] {
  const found: Highlight[] = [];
  let wasQuote = false;
  for (const line of markdown.split(/\r?\n/)) {
    const isQuote = line.startsWith('>');
    if (isQuote && !wasQuote) found.push({ id: '', quote: '', annotation: '', labels: [] });
    const last = found.at(-1);
    wasQuote = isQuote;
    if (!last) continue;
    if (!isQuote) last.annotation = `${last.annotation}\n${line}`.trim();
    else {
      // Behind the words stand a link to the highlight, whose id ends it, and the labels.
      const [, words = '', id = '', labels = ''] =
        /^> ?(.*?)(?:(?:(?<!\s)\s+)?\[[^[\]]*\]\(https?:\/\/[^\s()#]*#([^\s()]*)\)((?:\s+#\S+)*)\s*)?$/.exec(line) ??
        [];
      last.quote = `${last.quote}\n${words}`.trim();
      last.id ||= id;
      last.labels.push(...labels.split(/(?:(?<!\s)\s+)?#/).filter(Boolean));
    }
  }
  return found;
}
