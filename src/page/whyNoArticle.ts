import type { NoArticle } from '../domain/article/reading.ts';

/** What a page is in which no article was found, as far as its address and type tell. */
export function whyNoArticle({ contentType }: Document, address: string): NoArticle {
  if (contentType === 'application/pdf') return 'pdf';
  const { protocol, pathname, search } = new URL(address);
  if (!/^https?:$/.test(protocol)) return 'file';
  return pathname === '/' && search === '' ? 'front' : 'other';
}
