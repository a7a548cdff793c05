import { useRef, useState } from 'preact/hooks';
import { useText } from '../text.ts';

/** As many tags, and as long ones, as a note keeps. */
const MOST_TAGS = 50;
const LONGEST_TAG = 100;

/**
 * The tags of a note: each a button that removes it, and a field for more. A comma or Enter ends a tag, Backspace in
 * the empty field takes the last one away. What is still being typed counts as a tag at once, so that none is lost
 * however the editor closes.
 *
 * @param known - tags to suggest
 */
export function TagField({
  id,
  tags,
  known,
  onChange,
}: {
  id: string;
  tags: readonly string[];
  known: readonly string[];
  onChange: (tags: string[]) => void;
}) {
  const text = useText();
  const [ended, setEnded] = useState<readonly string[]>(tags);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const show = (nextEnded: readonly string[], nextTyped: string) => {
    setEnded(nextEnded);
    setTyped(nextTyped);
    const next = together(nextEnded, [nextTyped]);
    // Idempotent: a field that is taken away with its saved note loses the focus (in Chromium), and that is no new
    // text.
    if (next.join() !== tags.join()) onChange(next);
  };
  const read = (value: string) => {
    const parts = value.split(/[,\n]/);
    show(together(ended, parts.slice(0, -1)), parts.at(-1) ?? '');
  };
  const end = () => {
    if (typed.trim() !== '') read(`${typed},`);
  };
  return (
    <div class="tags-field">
      <label for={id}>{text('tags')}</label>
      <div class="tags">
        {ended.map((tag) => (
          <button
            key={tag}
            type="button"
            class="tag"
            aria-label={text('removeTag', tag)}
            onClick={() => {
              field.current?.focus();
              show(
                ended.filter((other) => other !== tag),
                typed,
              );
            }}
          >
            <bdi>{tag}</bdi> <span aria-hidden="true">×</span>
          </button>
        ))}
        <input
          id={id}
          ref={field}
          type="text"
          list={`${id}-known`}
          autocomplete="off"
          dir="auto"
          maxLength={LONGEST_TAG}
          value={typed}
          placeholder={ended.length === 0 ? text('tagsHint') : ''}
          onInput={({ currentTarget }) => read(currentTarget.value)}
          onBlur={end}
          onKeyDown={(event) => {
            if (event.isComposing) return; // keys of an input method choose among its characters
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
              event.preventDefault();
              end();
            }
            if (event.key === 'Backspace' && typed === '' && ended.length > 0) show(ended.slice(0, -1), '');
          }}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !ended.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
        </datalist>
      </div>
    </div>
  );
}

/** Tags and more, each once and without the space around it. */
function together(tags: readonly string[], more: readonly string[]): string[] {
  const added = more.map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TAG)).filter(Boolean);
  return [...new Set([...tags, ...added])].slice(0, MOST_TAGS);
}
