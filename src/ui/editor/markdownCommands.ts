/** What the toolbar can do to a text in Markdown. */
export type MarkdownCommand = 'bold' | 'italic' | 'link' | 'list' | 'quote';

/**
 * A change of a text: `insert` takes the place of what stands from `from` to `to`; then `start` to `end` is selected.
 */
interface TextEdit {
  from: number;
  to: number;
  insert: string;
  start: number;
  end: number;
}

const ADDRESS = /^https?:\/\/\S+$/;
/** Stands where an address is to be typed. */
const ADDRESS_WANTED = 'https://';

/**
 * What a command does to a text.
 *
 * @param start - first UTF-16 offset of the selection
 * @param end - offset after its last; the same as `start` for a caret
 */
export function commandEdit(command: MarkdownCommand, text: string, start: number, end: number): TextEdit {
  switch (command) {
    case 'bold':
      return between('**', text, start, end);
    case 'italic':
      return between('*', text, start, end);
    case 'link':
      return link(text, start, end);
    case 'list':
      return atLines('- ', text, start, end);
    case 'quote':
      return atLines('> ', text, start, end);
  }
}

/** Puts a mark on both sides of the selection, or takes it away. */
function between(mark: string, text: string, start: number, end: number): TextEdit {
  const selected = text.slice(start, end);
  if (isBetween(mark, text, start, end)) {
    const from = start - mark.length;
    return { from, to: end + mark.length, insert: selected, start: from, end: from + selected.length };
  }
  const first = start + mark.length;
  return { from: start, to: end, insert: mark + selected + mark, start: first, end: first + selected.length };
}

/** One star beside another is half of a bold mark; beside two, it is a mark of its own. */
function isBetween(mark: string, text: string, start: number, end: number): boolean {
  const before = /(?<!\*)\**$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\**/.exec(text.slice(end))?.[0].length ?? 0;
  const stars = Math.min(before, after);
  return mark === '*' ? stars % 2 === 1 : stars >= mark.length;
}

/** A link of the selected words, or to the selected address; what is missing is selected, to be typed over. */
function link(text: string, start: number, end: number): TextEdit {
  const selected = text.slice(start, end);
  if (ADDRESS.test(selected))
    return { from: start, to: end, insert: `[](${selected})`, start: start + 1, end: start + 1 };
  const insert = `[${selected}](${ADDRESS_WANTED})`;
  if (selected === '') return { from: start, to: end, insert, start: start + 1, end: start + 1 };
  const last = start + insert.length - 1;
  return { from: start, to: end, insert, start: last - ADDRESS_WANTED.length, end: last };
}

/** Begins every line of the selection with a mark, or takes it away where all have it. */
function atLines(mark: string, text: string, start: number, end: number): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', Math.max(start, end - 1));
  const to = stop < 0 ? text.length : stop;
  const lines = text.slice(from, to).split('\n');
  const isMarked = lines.every((line) => line.startsWith(mark));
  const insert = lines.map((line) => (isMarked ? line.slice(mark.length) : mark + line)).join('\n');
  const after = from + insert.length;
  // A caret stays where it was among the letters; a selection grows to the lines it has changed.
  return { from, to, insert, start: start === end ? after : from, end: after };
}
