import { Readability } from '@mozilla/readability';
import type { Block } from './article.ts';
import { draftBlocks, joinBlocks } from './blocks.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { findContainer, type Container } from './container.ts';
import { isElement, isText, type Page } from './page.ts';
import { createTextMap, type TextMap } from './textMap.ts';

export interface Body {
  textMap: TextMap;
  blocks: Block[];
}

/**
 * Readability's sieve, loosest last. It would start over by itself from serialised HTML, which loses the tie to the live text
 * nodes; so it is told to accept what it finds, and each attempt gets a fresh clone instead.
 */
const STRIP_UNLIKELY = 1;
const WEIGHT_CLASSES = 2;
const CLEAN_CONDITIONALLY = 4;
const ATTEMPTS = [
  STRIP_UNLIKELY | WEIGHT_CLASSES | CLEAN_CONDITIONALLY,
  WEIGHT_CLASSES | CLEAN_CONDITIONALLY,
  CLEAN_CONDITIONALLY,
  0,
];

/** Less text than this asks for another attempt: Readability's own threshold. */
const ENOUGH = 500;
/** A good reading holds most of the running text where most of it is. */
const MOST = 0.6;

/**
 * The article's text with its place in the page. The attempts in order: Readability at its strictest, the element with the most
 * running text as it stands, Readability's looser sieves; the first that finds enough is taken, else the one that finds most.
 */
export function readBody(page: Page, title: string | null): Body | null {
  const container = findContainer(page);
  const [strict = 0, ...loose] = ATTEMPTS;
  const attempts = [
    () => extract(page, title, strict),
    () => (container ? take(page, title, container) : null),
    ...loose.map((flags) => () => extract(page, title, flags)),
  ];
  let best: Body | null = null;
  for (const attempt of attempts) {
    const body = attempt();
    if (!body) continue;
    if (body.textMap.text.length >= ENOUGH && share(body, container) >= MOST) return body;
    if (body.textMap.text.length > (best?.textMap.text.length ?? 0)) best = body;
  }
  return best;
}

/** The share of the container's running text that a body holds. */
function share({ textMap }: Body, container: Container | null): number {
  if (!container) return 1;
  const held = container.texts.filter((text) => textMap.byNode.has(text));
  return held.reduce((sum, text) => sum + text.data.trim().length, 0) / container.length;
}

function extract(page: Page, title: string | null, flags: number): Body | null {
  const copy = cloneOf(page);
  if (!copy) return null;
  const options = { charThreshold: 0, disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node };
  const reader = new Readability<Node>(copy.clone, options);
  // Not in its types, but its only switch between sieves; tests/article/body.test.ts fails if a new version drops it.
  Object.assign(reader, { _flags: flags });
  const content = reader.parse()?.content;
  return content && isElement(content) ? write(content, copy.live, title) : null;
}

/** The container's text without Readability. */
function take(page: Page, title: string | null, { element, inside }: Container): Body | null {
  const copy = cloneOf(page);
  if (!copy) return null;
  let node: Node | null = null;
  for (const [text, original] of copy.live) if (original === inside) node = text;
  for (let up: Node | null = inside; up && up !== element; up = up.parentNode) node = node?.parentNode ?? null;
  return node && isElement(node) ? write(node, copy.live, title) : null;
}

function write(content: Element, live: ReadonlyMap<Text, Text>, title: string | null): Body | null {
  const { text, blocks, segments } = joinBlocks(withoutBoilerplate(draftBlocks(content, live), title));
  return text === '' ? null : { textMap: createTextMap(text, segments), blocks };
}

const isDocument = (node: Node): node is Document => node.nodeType === 9;

/** A copy of the document without the unwanted parts, and for each of its text nodes the live one. */
function cloneOf(page: Page): { clone: Document; live: Map<Text, Text> } | null {
  const clone = page.document.cloneNode(true);
  if (!isDocument(clone)) return null;
  const live = new Map<Text, Text>();
  const unwanted: Element[] = [];
  let elements = 0;
  let texts = 0;
  let node: Node | null = clone.documentElement;
  while (node) {
    if (isElement(node)) {
      if (page.unwanted.has(elements)) unwanted.push(node);
      // Readability would put a new text node in place of such a link.
      else if (node.tagName === 'A' && node.getAttribute('href')?.startsWith('javascript:'))
        node.removeAttribute('href');
      elements += 1;
    } else if (isText(node)) {
      const original = page.texts[texts];
      if (original) live.set(node, original);
      else unwanted.push(...(node.parentElement ? [node.parentElement] : []));
      texts += 1;
    }
    node = next(node, clone);
  }
  for (const element of unwanted) element.remove();
  return { clone, live };
}

/** The next node in document order. */
function next(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let current: Node | null = node;
  while (current && current !== root) {
    if (current.nextSibling) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}
