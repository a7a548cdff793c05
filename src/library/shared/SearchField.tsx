/** Debounce: between keys of one word, so that a word is searched for once. */
export const TYPING_PAUSE_MS = 120;

interface Props {
  label: string;
  placeholder?: string;
  words: string;
  onWords: (words: string) => void;
  onFocus?: () => void;
  /** The arrow down, where it leads on to what is found. */
  onDown?: () => void;
}

/** A field for words, which are searched for as they are typed. */
export function SearchField({ label, placeholder = label, words, onWords, onFocus, onDown }: Props) {
  return (
    <input
      type="search"
      class="search-field"
      aria-label={label}
      placeholder={placeholder}
      value={words}
      maxLength={200}
      autocomplete="off"
      onFocus={onFocus}
      onInput={({ currentTarget }) => onWords(currentTarget.value)}
      onKeyDown={(event) => {
        if (!onDown || event.key !== 'ArrowDown' || event.isComposing) return;
        event.preventDefault();
        onDown();
      }}
    />
  );
}
