/** The colours that Zotero's reader offers, by the names it gives them. */
const ZOTERO: Record<string, string> = {
  '#ffd400': 'yellow',
  '#ff6666': 'red',
  '#5fb236': 'green',
  '#2ea8e5': 'blue',
  '#a28ae5': 'purple',
  '#e56eee': 'magenta',
  '#f19837': 'orange',
  '#aaaaaa': 'gray',
};

/**
 * The tag by which a reader finds highlights of one colour: its name, where the program names it. A bare code is
 * nothing anybody would look for.
 *
 * @returns null where there is no name
 */
function colourTag(colour: string): string | null {
  const name = ZOTERO[colour.toLowerCase()] ?? colour.trim().toLowerCase();
  return /^\p{L}[\p{L} -]{1,30}$/u.test(name) ? name : null;
}

/** A colour as tags, or as what is left out. */
export function colourOf(colour: string | null | undefined): { tags: string[]; left: string[] } {
  if (!colour) return { tags: [], left: [] };
  const tag = colourTag(colour);
  return tag === null ? { tags: [], left: ['color'] } : { tags: [tag], left: [] };
}
