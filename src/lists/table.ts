const DELIMITERS = [',', ';', '\t'];

/**
 * Which character parts the cells of a table; null for a text that is none. It is the one that parts the first line most often,
 * where the second line has as many cells.
 */
export function delimiterOf(lines: readonly string[]): string | null {
  const [first = '', second] = lines;
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, cells: parseTable(first, delimiter, 1)[0]?.length ?? 0 }));
  const [best] = counts.toSorted((a, b) => b.cells - a.cells);
  if (!best || best.cells < 2) return null;
  return second === undefined || second.includes(best.delimiter) ? best.delimiter : null;
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
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    row.push(cell.value.trim());
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    } else if (text[at] === '"') {
      continue; // something stands behind a closing quote: it becomes a cell of its own
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
