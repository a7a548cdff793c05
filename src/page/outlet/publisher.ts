import type { Publisher } from '../../domain/article/article.ts';
import { isNode, textOf, valuesOf, type Entry } from '../document/jsonLd.ts';
import type { Page } from '../document/page.ts';
import { isPlatformOf, isSlogan, TITLE_PARTS } from './outletName.ts';
import { collapse } from '../words/collapse.ts';
import { squash } from '../words/words.ts';

/** Longer names are sentences. */
const LONGEST_NAME = 120;
const MOST_NAMES = 5;

/**
 * Who publishes the page by its own markup, beyond the outlet's name: the publisher where it is called otherwise, its
 * legal name and the house it belongs to (schema.org `publisher`, `legalName`, `parentOrganization`).
 */
export function readPublisher({ jsonLd, url }: Page, article: Entry | null, outletName: string | null): Publisher[] {
  if (article === null) return [];
  const told = new Set(outletName === null ? [] : [plain(outletName)]);
  const names: Publisher[] = [];
  const tell = (property: Publisher['property'], value: unknown) => {
    for (const given of valuesOf(value, jsonLd)) {
      const name = collapse((isNode(given) ? textOf(given['name']) : given) ?? '');
      if (name === '' || name.length > LONGEST_NAME || /^https?:/i.test(name) || told.has(plain(name))) continue;
      if (isPlatformOf(name, url.hostname) || isSlogan(name)) continue;
      // "The Example | What it stands for" is the outlet's name too.
      if (name.split(TITLE_PARTS).some((part) => told.has(plain(part)))) continue;
      told.add(plain(name));
      names.push({ property, name, evidence: { from: 'json-ld', at: `${article.types[0] ?? ''}.${property}` } });
    }
  };
  tell('publisher', article.node['publisher']);
  for (const publisher of valuesOf(article.node['publisher'], jsonLd).filter(isNode)) {
    tell('legalName', publisher['legalName']);
    tell('parentOrganization', publisher['parentOrganization']);
  }
  return names.slice(0, MOST_NAMES);
}

const plain = (name: string): string => squash(name).replace(/^the/, '');
