import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Surface } from './testBrowser.ts';

/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** How far each part of a colour may lie from the one asked for: blending rounds, and a line's edges are smoothed. */
const TOLERANCE = 24;

/** A colour laid over a ground; `alpha` 0 to 1. */
export const over = (ground: Colour, colour: Colour, alpha: number): Colour => [
  ground[0] + (colour[0] - ground[0]) * alpha,
  ground[1] + (colour[1] - ground[1]) * alpha,
  ground[2] + (colour[2] - ground[2]) * alpha,
];

/**
 * Which share of the pixels where a highlight's first range stands are of a colour, 0 to 1, as the browser has really
 * drawn them: that a highlight is registered does not say that it is seen. The range must be on the screen. The picture
 * is decoded by the browser itself.
 */
export async function shareOfColour(page: Surface, highlight: string, colour: Colour): Promise<number> {
  const { colours, pixels } = await pictureOf(page, highlight);
  const isNear = (one: Colour) => colour.every((part, index) => Math.abs((one[index] ?? 0) - part) <= TOLERANCE);
  return colours.reduce((sum, [one, count]) => (isNear(one) ? sum + count : sum), 0) / pixels;
}

/**
 * The colour that most pixels have where a highlight's first range stands, which is its ground, and the share of the
 * fullest row of pixels that is of another: a line under or over words nearly fills one.
 */
export async function groundAndLine(page: Surface, highlight: string): Promise<{ ground: Colour; line: number }> {
  const { colours, fullestRow } = await pictureOf(page, highlight);
  return { ground: colours[0]?.[0] ?? [0, 0, 0], line: fullestRow };
}

/**
 * Into how many pieces the line below words is cut, in the row of pixels that has most: 1 for one drawn through, 0 for
 * none. The words must reach no lower than the line they stand on.
 */
export async function piecesBelow(page: Surface, highlight: string): Promise<number> {
  return (await pictureOf(page, highlight)).pieces;
}

/** What is drawn where a highlight's first range stands: its colours, the most frequent first. */
interface Picture {
  colours: [Colour, number][];
  pixels: number;
  /** The largest share of one row that is not of the most frequent colour. */
  fullestRow: number;
  /** The most stretches in one of the lower rows that are not of the most frequent colour. */
  pieces: number;
}

async function pictureOf(page: Surface, highlight: string): Promise<Picture> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-pixels-'));
  const path = join(folder, 'page.png');
  await page.screenshot(path);
  const png = readFileSync(path).toString('base64');
  rmSync(folder, { recursive: true });
  return page.evaluate(readPixels, png, highlight);
}

/** Runs inside the document. */
async function readPixels(png: string, highlight: string): Promise<Picture> {
  const [range] = CSS.highlights.get(highlight) ?? [];
  const [box] = range instanceof Range ? range.getClientRects() : [];
  if (!box) throw new Error(`${highlight} is nowhere`);
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const scale = picture.width / innerWidth;
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((length) => Math.round(length * scale));
  const { data } = context.getImageData(x ?? 0, y ?? 0, width ?? 0, height ?? 0);
  const counts = new Map<string, number>();
  const keyAt = (at: number) => `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
  for (let at = 0; at < data.length; at += 4) counts.set(keyAt(at), (counts.get(keyAt(at)) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  const across = 4 * (width ?? 0);
  let fullestRow = 0;
  let pieces = 0;
  const lower = 0.84; // below the feet of letters, by the measures of common fonts
  for (let row = 0; row + across <= data.length; row += across) {
    let other = 0;
    let stretches = 0;
    let isOther = false;
    for (let at = row; at < row + across; at += 4) {
      if (!isOther && keyAt(at) !== sorted[0]?.[0]) stretches += 1;
      isOther = keyAt(at) !== sorted[0]?.[0];
      if (isOther) other += 1;
    }
    if (row > data.length * lower) pieces = Math.max(pieces, stretches);
    fullestRow = Math.max(fullestRow, (4 * other) / across);
  }
  const colourOf = (key: string): Colour => {
    const [red = 0, green = 0, blue = 0] = key.split(' ').map(Number);
    return [red, green, blue];
  };
  return { colours: sorted.map(([key, count]) => [colourOf(key), count]), pixels: data.length / 4, fullestRow, pieces };
}
