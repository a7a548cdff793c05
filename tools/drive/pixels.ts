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
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-pixels-'));
  const path = join(folder, 'page.png');
  await page.screenshot(path);
  const png = readFileSync(path).toString('base64');
  rmSync(folder, { recursive: true });
  return page.evaluate(countPixels, png, highlight, colour, TOLERANCE);
}

/** Runs inside the document. */
async function countPixels(png: string, highlight: string, colour: Colour, tolerance: number): Promise<number> {
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
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (colour.every((part, index) => Math.abs((data[at + index] ?? 0) - part) <= tolerance)) found += 1;
  }
  return found / (data.length / 4);
}
