/** A text as it is searched: case and accents make no difference. Most texts are plain and need no taking apart. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  return /^[\x20-\x7e\n]*$/.test(small) ? small : small.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
