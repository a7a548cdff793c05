/**
 * The site a reader means who types or pastes something: `www.` is left off, so that the whole site is meant.
 *
 * @param typed - a host ("example.org") or the address of any of its pages
 * @returns its host; null for what names none
 */
export function typedSite(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? host : null;
}
