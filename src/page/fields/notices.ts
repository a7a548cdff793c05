import type { Article } from '../../domain/article/article.ts';
import { MAX_NODES } from '../../domain/article/bounds.ts';
import type { Page } from '../document/page.ts';

type Notice = Article['notices'][number];

/** Characters of the text that are looked at. */
const SAMPLE = 20_000;
/** A stray one may be the author's. */
const MANY = 3;
/**
 * The sign decoders put for bytes that are no text; and UTF-8 read as Latin-1, which shows as pairs such as "Ã¤" and
 * "â€™".
 */
const BROKEN = /\ufffd|Ã[\u0080-\u00bf]|â€[™œ\u0080-\u009f]|Ð[\u0080-\u00bf]Ñ/g;

/** What keeps the reading from being all that the page says, for the reader to know. */
const NOTICES: [notice: Notice, applies: (page: Page, text: string, isCut: boolean) => boolean][] = [
  ['too-long', (_page, _text, isCut) => isCut],
  ['too-many-parts', ({ size }) => size >= MAX_NODES],
  ['markup-unread', ({ jsonLd }) => jsonLd.unread > 0],
  ['broken-encoding', (_, text) => (text.slice(0, SAMPLE).match(BROKEN)?.length ?? 0) >= MANY],
];

/**
 * Tells what went wrong with a page that could be read all the same.
 *
 * @param isCut - whether the text was cut at the bound on its length
 */
export const readNotices = (page: Page, text: string, isCut: boolean): Notice[] =>
  NOTICES.filter(([, applies]) => applies(page, text, isCut)).map(([notice]) => notice);
