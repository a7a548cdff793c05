/** A browser reads the file when the click has been handled; the address can go a while after. */
const KEPT_MS = 60_000;

/** Hands a file to the reader, as a download. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
