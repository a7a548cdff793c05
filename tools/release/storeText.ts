/** What a store's page says in one language. */
interface StoreText {
  name: string;
  summary: string;
  description: string;
}

/**
 * The strictest of both stores, in characters: names as Chrome's "short" guidance and addons.mozilla.org take them,
 * summaries as the Chrome Web Store cuts a manifest's description, descriptions as addons.mozilla.org takes them.
 */
export const LIMITS: Record<keyof StoreText, number> = { name: 45, summary: 132, description: 15_000 };

/** Reads a store text: its heading, its first paragraph, the rest. */
export function readStoreText(markdown: string): StoreText {
  const [heading = '', summary = '', ...rest] = markdown.trim().split(/\n{2,}/);
  return { name: heading.replace(/^# /, ''), summary, description: rest.join('\n\n') };
}
