import type { Hedge } from '../domain/article/hedge.ts';
import type { Color } from '../domain/notes/color.ts';
import type { Span } from '../domain/text/span.ts';

/**
 * What the background tells the page script, which asks for nothing: it answers these, and tells panels what was
 * clicked (see fromPage.ts), so a page that has taken it over can write nothing. It checks them by hand, to keep zod
 * out of the page; they come from our own background.
 */
export type PageMessage =
  | { to: 'page'; type: 'ping' }
  | { to: 'page'; type: 'hedges'; readingId: string; hedges: MarkedHedge[]; tips: Tip[] }
  | { to: 'page'; type: 'reveal'; readingId: string; start: number; end: number }
  | { to: 'page'; type: 'places'; readingId: string; places: Span[] }
  | { to: 'page'; type: 'selection' }
  | { to: 'page'; type: 'next-hedge' }
  | { to: 'page'; type: 'notes'; readingId: string; passages: NotedPassage[] };

/** A hedge that is to be marked. */
export type MarkedHedge = Pick<Hedge, 'category' | 'start' | 'end'>;

/**
 * What a mark says when it is pointed at, in the reader's language: a browser's messages in a page are in its own.
 *
 * @property words - with `TIP_GAP` where the words marked are to stand
 */
export interface Tip {
  category: string;
  words: string;
}

/** Unicode's object replacement character. */
export const TIP_GAP = '\ufffc';

/** A stretch of the article's text the reader has a note on; `uncertain`: it only reads like the passage noted. */
export interface NotedPassage {
  id: string;
  start: number;
  end: number;
  uncertain: boolean;
  color: Color;
}

/** What each field of a message holds; of a list, what each field of its entries holds. */
type Shape = Readonly<Record<string, 'string' | 'number' | 'boolean' | readonly [Shape]>>;
const SHAPES: Readonly<Record<string, Shape>> = {
  ping: {},
  selection: {},
  'next-hedge': {},
  hedges: {
    readingId: 'string',
    hedges: [{ category: 'string', start: 'number', end: 'number' }],
    tips: [{ category: 'string', words: 'string' }],
  },
  reveal: { readingId: 'string', start: 'number', end: 'number' },
  places: { readingId: 'string', places: [{ start: 'number', end: 'number' }] },
  notes: {
    readingId: 'string',
    passages: [{ id: 'string', start: 'number', end: 'number', uncertain: 'boolean', color: 'string' }],
  },
} satisfies Record<PageMessage['type'], Shape>;

/** Tells a message of the background's from anything else. */
export function isPageMessage(message: unknown): message is PageMessage {
  const type = typeToPage(message);
  return typeof type === 'string' && Object.hasOwn(SHAPES, type) && has(message, SHAPES[type] ?? {});
}

/** The one message that a page which was only probed answers. */
export const isPing = (message: unknown): boolean => typeToPage(message) === 'ping';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const fieldOf = (value: object, name: string): unknown => Reflect.get(value, name);

const typeToPage = (message: unknown): unknown =>
  isObject(message) && fieldOf(message, 'to') === 'page' ? fieldOf(message, 'type') : null;

const has = (value: unknown, shape: Shape): boolean =>
  isObject(value) &&
  Object.entries(shape).every(([name, wanted]) => {
    const field = fieldOf(value, name);
    if (typeof wanted === 'string') return typeof field === wanted;
    return Array.isArray(field) && field.every((entry) => has(entry, wanted[0]));
  });
