import type { Hedge } from '../domain/article/hedge.ts';
import type { Color } from '../domain/notes/color.ts';

/**
 * What the background tells the page script, which asks for nothing: it answers these, and tells panels what was
 * clicked (see fromPage.ts), so a page that has taken it over can write nothing. It checks them by hand, to keep zod
 * out of the page; they come from our own background.
 */
export type PageMessage =
  | { to: 'page'; type: 'ping' }
  | { to: 'page'; type: 'hedges'; readingId: string; hedges: MarkedHedge[] }
  | { to: 'page'; type: 'reveal'; readingId: string; start: number; end: number }
  | { to: 'page'; type: 'selection' }
  | { to: 'page'; type: 'next-hedge' }
  | { to: 'page'; type: 'notes'; readingId: string; passages: NotedPassage[] };

/** A hedge that is to be marked. */
export type MarkedHedge = Pick<Hedge, 'category' | 'start' | 'end'>;

/** A stretch of the article's text the reader has a note on; `uncertain`: it only reads like the passage noted. */
export interface NotedPassage {
  id: string;
  start: number;
  end: number;
  uncertain: boolean;
  color: Color;
}

/** Tells a message of the background's from anything else. */
export function isPageMessage(message: unknown): message is PageMessage {
  if (typeof message !== 'object' || message === null || !('to' in message) || message.to !== 'page') return false;
  if (!('type' in message)) return false;
  switch (message.type) {
    case 'ping':
    case 'selection':
    case 'next-hedge':
      return true;
    case 'hedges':
      return (
        'readingId' in message &&
        typeof message.readingId === 'string' &&
        'hedges' in message &&
        Array.isArray(message.hedges) &&
        message.hedges.every(isMarkedHedge)
      );
    case 'reveal':
      return (
        'readingId' in message &&
        typeof message.readingId === 'string' &&
        'start' in message &&
        typeof message.start === 'number' &&
        'end' in message &&
        typeof message.end === 'number'
      );
    case 'notes':
      return (
        'readingId' in message &&
        typeof message.readingId === 'string' &&
        'passages' in message &&
        Array.isArray(message.passages) &&
        message.passages.every(isNotedPassage)
      );
    default:
      return false;
  }
}

/** The one message that a page which was only probed answers. */
export const isPing = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'to' in message &&
  message.to === 'page' &&
  'type' in message &&
  message.type === 'ping';

function isMarkedHedge(hedge: unknown): hedge is MarkedHedge {
  return (
    typeof hedge === 'object' &&
    hedge !== null &&
    'category' in hedge &&
    typeof hedge.category === 'string' &&
    'start' in hedge &&
    typeof hedge.start === 'number' &&
    'end' in hedge &&
    typeof hedge.end === 'number'
  );
}

function isNotedPassage(passage: unknown): passage is NotedPassage {
  return (
    typeof passage === 'object' &&
    passage !== null &&
    'id' in passage &&
    typeof passage.id === 'string' &&
    'start' in passage &&
    typeof passage.start === 'number' &&
    'end' in passage &&
    typeof passage.end === 'number' &&
    'uncertain' in passage &&
    typeof passage.uncertain === 'boolean' &&
    'color' in passage &&
    typeof passage.color === 'string'
  );
}
