import { useText } from '../../ui/text.ts';

/** Says why something could not be read, and offers to try again. */
export function TryAgain({ words, onClick }: { words: string; onClick: () => void }) {
  const text = useText();
  return (
    <div class="notice">
      <p role="alert">{words}</p>
      <button type="button" class="button" onClick={onClick}>
        {text('tryAgain')}
      </button>
    </div>
  );
}
