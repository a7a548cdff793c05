import { expect, test } from 'vitest';
import { commandEdit, type MarkdownCommand } from '../../../src/ui/editor/markdownCommands.ts';

/** A text with its selection in brackets of its own; a caret is an empty pair. */
function parse(marked: string) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end };
}
function after(command: MarkdownCommand, marked: string): string {
  const { text, start, end } = parse(marked);
  const edit = commandEdit(command, text, start, end);
  const changed = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  return `${changed.slice(0, edit.start)}⟦${changed.slice(edit.start, edit.end)}⟧${changed.slice(edit.end)}`;
}

test.each<[MarkdownCommand, string, string]>([
  ['bold', 'a ⟦word⟧ b', 'a **⟦word⟧** b'],
  ['bold', 'a **⟦word⟧** b', 'a ⟦word⟧ b'],
  ['bold', 'a *⟦word⟧* b', 'a ***⟦word⟧*** b'],
  ['bold', '⟦⟧', '**⟦⟧**'],
  ['italic', 'a ⟦word⟧ b', 'a *⟦word⟧* b'],
  ['italic', 'a *⟦word⟧* b', 'a ⟦word⟧ b'],
  ['italic', 'a **⟦word⟧** b', 'a ***⟦word⟧*** b'],
  ['italic', 'a ***⟦word⟧*** b', 'a **⟦word⟧** b'],
  ['link', 'a ⟦word⟧ b', 'a [word](⟦https://⟧) b'],
  ['link', 'a ⟦https://example.org/x⟧ b', 'a [⟦⟧](https://example.org/x) b'],
  ['link', 'a ⟦⟧ b', 'a [⟦⟧](https://) b'],
  ['list', 'one\n⟦two\nthree⟧\nfour', 'one\n⟦- two\n- three⟧\nfour'],
  ['list', 'one\n⟦- two\n- three⟧', 'one\n⟦two\nthree⟧'],
  ['list', '⟦- two\nthree⟧', '⟦- - two\n- three⟧'],
  ['list', 'on⟦⟧e\ntwo', '- one⟦⟧\ntwo'],
  ['list', '⟦one\n⟧two', '⟦- one⟧\ntwo'],
  ['quote', '⟦said\n\nmore⟧', '⟦> said\n> \n> more⟧'],
  ['quote', '⟦⟧', '> ⟦⟧'],
])('%s: %j', (command, before, expected) => expect(after(command, before)).toBe(expected));
