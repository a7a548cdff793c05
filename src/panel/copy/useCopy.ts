import { useEffect, useState } from 'preact/hooks';

/** How long "Copied" is said. */
const SAID_MS = 3000;

/**
 * Puts words on the clipboard, which needs no permission in a reader's click, and tells for a moment whether it could.
 */
export function useCopy(): { said: 'copied' | 'notCopied' | null; copy: (words: string) => Promise<void> } {
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (words: string) =>
    navigator.clipboard.writeText(words).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    );
  return { said, copy };
}
