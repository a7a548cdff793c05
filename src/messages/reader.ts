/**
 * What the background tells the reader in a page. The reader asks for nothing: it only answers these, so a page that has taken it
 * over can write nothing. The reader checks them by hand to keep zod out of the page; they come from our own background.
 */
export type ReaderMessage =
  | { to: 'reader'; type: 'ping' }
  | { to: 'reader'; type: 'paint'; on: boolean; hidden: string[] }
  | { to: 'reader'; type: 'reveal'; readingId: string; start: number; end: number };

/** Tells a message of the background's from anything else. */
export function isReaderMessage(message: unknown): message is ReaderMessage {
  if (typeof message !== 'object' || message === null || !('to' in message) || message.to !== 'reader') return false;
  if (!('type' in message)) return false;
  switch (message.type) {
    case 'ping':
      return true;
    case 'paint':
      return 'on' in message && typeof message.on === 'boolean' && 'hidden' in message && Array.isArray(message.hidden);
    case 'reveal':
      return (
        'readingId' in message &&
        typeof message.readingId === 'string' &&
        'start' in message &&
        typeof message.start === 'number' &&
        'end' in message &&
        typeof message.end === 'number'
      );
    default:
      return false;
  }
}
