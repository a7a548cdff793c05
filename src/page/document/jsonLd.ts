import { decodeEntities } from './entities.ts';
import { parseLenient } from './lenientJson.ts';

/** A JSON-LD object as published: nothing about its shape is known. */
export type JsonLdNode = Record<string, unknown>;

export interface JsonLd {
  /** Every object that has a type, in page order, outermost first. */
  nodes: Entry[];
  /** Objects by `@id`, the fullest of each, for references. */
  byId: Map<string, JsonLdNode>;
  /** Blocks that hold something and could not be read, or are past the bounds on what is read. */
  unread: number;
}
export interface Entry {
  node: JsonLdNode;
  types: string[];
  /** The property that holds this object (`publisher`, `itemListElement` …), '' for a root. */
  property: string;
}

/** Bounds on what one page may make us parse: far above real pages (the largest seen holds 60 blocks, 300 kB). */
const MAX_BLOCKS = 300;
const MAX_CHARACTERS = 1_500_000;
const MAX_NODES = 5_000;
const MAX_DEPTH = 16;

/**
 * Reads all JSON-LD of a page.
 *
 * @param blocks - the contents of its `application/ld+json` scripts, in order
 * @returns every typed object; unreadable blocks are left out
 */
export function readJsonLd(blocks: readonly string[]): JsonLd {
  const found: JsonLd = { nodes: [], byId: new Map(), unread: 0 };
  let budget = MAX_CHARACTERS;
  for (const [index, block] of blocks.entries()) {
    budget -= block.length;
    if (index >= MAX_BLOCKS || budget < 0) {
      found.unread += blocks.length - index;
      break;
    }
    const roots = parseLenient(block);
    if (roots.length === 0 && block.trim() !== '') found.unread += 1;
    for (const root of roots) collect(root, '', 0, found);
  }
  return found;
}

function collect(value: unknown, property: string, depth: number, found: JsonLd): void {
  if (depth > MAX_DEPTH || found.nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) collect(item, property, depth + 1, found);
    return;
  }
  if (!isNode(value)) return;
  const types = typesOf(value);
  if (types.length > 0) found.nodes.push({ node: value, types, property });
  const id = value['@id'];
  if (typeof id === 'string') {
    const known = found.byId.get(id);
    if (!known || Object.keys(value).length > Object.keys(known).length) found.byId.set(id, value);
  }
  for (const key in value) {
    const inner = value[key];
    if (typeof inner === 'object' && inner !== null)
      collect(inner, key === '@graph' ? property : key, depth + 1, found);
  }
}

/** Tells a JSON object from everything else JSON can hold. */
export const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of an object in lower case without vocabulary prefix: `http://schema.org/NewsArticle` → `newsarticle`. */
function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'] ?? node['type'];
  const list: unknown[] = Array.isArray(type) ? type : [type];
  return list.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/#:]/, '').toLowerCase());
}

/** Whether one of an object's types is such; they are compared in lower case. */
export const isOfType = (node: JsonLdNode, type: RegExp): boolean => typesOf(node).some((name) => type.test(name));
export const PERSON = /^person$/;

/** The objects a property holds, references by `@id` resolved one step. A bare string stays a string. */
export function valuesOf(value: unknown, jsonLd: JsonLd): (JsonLdNode | string)[] {
  const list: unknown[] = Array.isArray(value) ? value.flat() : [value];
  const values: (JsonLdNode | string)[] = [];
  for (const item of list.slice(0, 100)) {
    if (typeof item === 'string') values.push(decodeEntities(item));
    else if (isNode(item)) values.push(resolve(item, jsonLd));
  }
  return values;
}

function resolve(node: JsonLdNode, jsonLd: JsonLd): JsonLdNode {
  const id = node['@id'];
  const target = typeof id === 'string' ? jsonLd.byId.get(id) : undefined;
  return target && target !== node ? { ...target, ...node } : node;
}

/** The first text a property holds, entities decoded and white space collapsed, or null. */
export function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const inner = isNode(first) ? first['@value'] : first;
  if (typeof inner !== 'string') return null;
  return (
    decodeEntities(inner)
      .replace(/<[^<>]{0,300}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

/** Every text a property holds. */
export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, 100) : [value]).map(textOf).filter((text) => text !== null);

/** The address a property holds, as a string, `{url}` or `{@id}`. */
export function addressOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (!isNode(first)) return null;
  const inner = first['url'] ?? first['@id'];
  return typeof inner === 'string' ? inner : null;
}
