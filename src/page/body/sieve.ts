import { Readability } from '@mozilla/readability';
import { draftBlocks, type Draft } from './blocks.ts';
import { clonePage } from '../document/clone.ts';
import { isElement } from '../document/nodes.ts';
import type { Page } from '../document/page.ts';
import type { Pausing } from '../../domain/pausing/pauses.ts';

/** Readability's switches, by its own numbers. */
export const STRIP_UNLIKELY = 1;
export const WEIGHT_CLASSES = 2;
export const CLEAN_CONDITIONALLY = 4;

/**
 * The blocks Readability keeps of a fresh copy of the page.
 *
 * Left to itself it starts over from serialised HTML when it finds too little, which loses the tie to the live text
 * nodes; so it is told to accept what it finds, and each attempt gets a copy of its own.
 *
 * @param flags - which of its switches are on: the fewer, the looser
 * @returns null of a page that is too large for it
 */
export function* siftPage(page: Page, flags: number): Pausing<Draft[] | null> {
  const clone = clonePage(page);
  if (clone === null) return null;
  // 0 would count as not given.
  const options = { charThreshold: 1, disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node };
  const reader = new Readability<Node>(clone.document, options);
  // Not in its types, but its only switch between sieves; tests/page/body/body.test.ts fails if a new version drops it.
  Object.assign(reader, { _flags: flags });
  try {
    const content = reader.parse()?.content;
    return content && isElement(content) ? yield* draftBlocks(content, clone.live, undefined, page.url.hostname) : [];
  } catch {
    // Markup that breaks Readability leaves the other attempts.
    return [];
  }
}
