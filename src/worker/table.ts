/** What parts the cells of tables. */
export const DELIMITERS = [',', ';', '\t'];

/**
 * Which character parts the cells of a table; null for a text that is none. It is one that leaves a wanted cell in the
 * first two lines, and of several the one that parts the first line most often.
 *
 * @param isWanted - what some column holds
 */
export function delimiterOf(lines: readonly string[], isWanted: (cell: string) => boolean): string | null {
  const candidates = DELIMITERS.map((delimiter) => {
    const rows = lines.flatMap((line) => parseTable(line, delimiter, 1));
    return { delimiter, cells: rows[0]?.length ?? 0, wanted: rows.some((row) => row.length > 1 && row.some(isWanted)) };
  });
  const [best] = candidates.toSorted((a, b) => Number(b.wanted) - Number(a.wanted) || b.cells - a.cells);
  return best && best.cells > 1 ? best.delimiter : null;
}

/**
 * Reads a table of cells parted by a delimiter, quoted where they hold it (RFC 4180).
 *
 * @param maxRows - what comes after is not read
 * @returns rows of trimmed cells, empty rows left out
 */
export function parseTable(text: string, delimiter: string, maxRows: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < maxRows) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : { value: '', end: at };
    const plain = plainCell(text, quoted.end, delimiter); // what stands behind a closing quote belongs to its cell
    row.push((quoted.value + plain.value).trim());
    at = plain.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    if (row.some(Boolean)) rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

function plainCell(text: string, start: number, delimiter: string) {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

/** A cell in quotes; one that is never closed reaches to the end of the text. */
function quotedCell(text: string, start: number) {
  let end = start + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0) return { value: unescape(text.slice(start + 1)), end: text.length };
    if (text[quote + 1] !== '"') return { value: unescape(text.slice(start + 1, quote)), end: quote + 1 };
    end = quote + 2;
  }
}

const unescape = (quoted: string): string => quoted.replaceAll('""', '"');
