import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_BODY } from '../../domain/notes/note.ts';
import { Markdown } from '../Markdown.tsx';
import { useText, type MessageKey } from '../text.ts';
import { commandEdit, type MarkdownCommand } from './markdownCommands.ts';
import { Toolbar } from './Toolbar.tsx';

/** With Ctrl, or the command key of a Mac. */
const SHORTCUTS: Partial<Record<string, MarkdownCommand>> = { b: 'bold', i: 'italic', k: 'link' };

const COMMANDS: { command: MarkdownCommand; name: MessageKey; sign: string; shortcut: string | null }[] = [
  { command: 'bold', name: 'markBold', sign: 'B', shortcut: 'Control+B' },
  { command: 'italic', name: 'markItalic', sign: 'I', shortcut: 'Control+I' },
  { command: 'link', name: 'markLink', sign: '↗', shortcut: 'Control+K' },
  { command: 'list', name: 'markList', sign: '•', shortcut: null },
  { command: 'quote', name: 'markQuote', sign: '”', shortcut: null },
];

/** The text of a note: Markdown in a field, with a toolbar for its marks and a look at what becomes of them. */
export function BodyField({ id, body, onChange }: { id: string; body: string; onChange: (body: string) => void }) {
  const text = useText();
  const [isPreview, setPreview] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the browser paints: keys pressed at once after opening go into the field.
  useLayoutEffect(() => {
    if (!isPreview) field.current?.focus();
  }, [isPreview]);

  const apply = (command: MarkdownCommand) => {
    if (field.current) applyTo(field.current, command);
  };
  return (
    <>
      <div class="editor-tools">
        <Toolbar label={text('marksToolbar')} controls={`${id}-body`}>
          {COMMANDS.map(({ command, name, sign, shortcut }) => ({
            name: text(name),
            title: shortcut === null ? text(name) : `${text(name)} (${shortcut.replace('Control', 'Ctrl')})`,
            className: `mark-${command}`,
            sign,
            shortcut,
            disabled: isPreview,
            act: () => apply(command),
          }))}
        </Toolbar>
        <button type="button" class="button" aria-pressed={isPreview} onClick={() => setPreview(!isPreview)}>
          {text('previewNote')}
        </button>
      </div>
      <label class="visually-hidden" for={`${id}-body`}>
        {text('noteText')}
      </label>
      <textarea
        id={`${id}-body`}
        ref={field}
        rows={5}
        maxLength={MAX_BODY}
        placeholder={text('notePlaceholder')}
        value={body}
        dir="auto"
        // It stays while the preview is shown: what was typed can still be undone.
        hidden={isPreview}
        onKeyDown={(event) => {
          const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && SHORTCUTS[event.key];
          if (!command) return;
          event.preventDefault();
          apply(command);
        }}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {body.length >= MAX_BODY && (
        <p class="notice" role="alert">
          {text('noteFull', text.number(MAX_BODY))}
        </p>
      )}
      {isPreview && (
        // It can be scrolled, so it can be reached by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div class="note-preview" role="region" aria-label={text('previewNote')} tabIndex={0}>
          {body.trim() === '' ? <p class="soft">{text('previewEmpty')}</p> : <Markdown text={body} />}
        </div>
      )}
    </>
  );
}

/** Changes the field as if it were typed, so that it can be undone with Ctrl+Z. */
function applyTo(field: HTMLTextAreaElement, command: MarkdownCommand): void {
  const edit = commandEdit(command, field.value, field.selectionStart, field.selectionEnd);
  field.focus();
  field.setSelectionRange(edit.from, edit.to);
  if (!typed(edit.insert)) {
    field.setRangeText(edit.insert, edit.from, edit.to);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(edit.start, edit.end);
}

/** The one command that types into a field's own history; it is deprecated, and nothing has taken its place. */
function typed(insert: string): boolean {
  if (!('execCommand' in document)) return false;
  // oxlint-disable-next-line typescript/no-deprecated
  return document.execCommand('insertText', false, insert);
}
