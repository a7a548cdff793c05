/** `[[Mira Holt|Mira]]` as `Mira Holt`. */
export const withoutLink = (name: string): string => name.replace(/^\[\[([^|\]]*)(?:\|[^\]]*)?\]\]$/, '$1');

/**
 * The web address that a property or a line names: as it is, in angle brackets, or as a link of Markdown or of a wiki.
 *
 * @returns null where there is none
 */
export function webAddressIn(text: string): string | null {
  const plain = withoutLink(text.trim());
  if (/^https?:\/\/\S+$/i.test(plain)) return plain;
  const [, linked, bracketed] =
    /\]\(<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?:\s[^()]*)?\)|<(https?:\/\/[^\s<>]+)>/i.exec(
      plain.slice(0, 10_000),
    ) ?? [];
  return linked ?? bracketed ?? null;
}
