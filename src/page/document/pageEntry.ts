import { addressOf, textOf, type Entry } from './jsonLd.ts';
import type { Page } from './page.ts';
import { overlap } from '../words/words.ts';

/** What some systems describe instead of an article: the page, or the one thing it shows. */
const TYPES = /^(?:\w*webpage|itempage|faqpage|podcastepisode|creativework|recipe|howto)$/;
const FACTS = ['datePublished', 'uploadDate', 'author'];
const ALIKE = 0.7;

/** The JSON-LD object that tells date or author of the page itself, for pages that describe no article. */
export function pageEntry({ jsonLd, url, title }: Page, wanted = TYPES): Entry | null {
  const isHere = (address: string | null) =>
    address !== null && URL.canParse(address, url) && pathOf(new URL(address, url)) === pathOf(url);
  return (
    jsonLd.nodes.find(
      ({ node, types, property }) =>
        (property === '' || property === 'mainEntity') &&
        types.some((type) => wanted.test(type)) &&
        FACTS.some((fact) => node[fact] !== undefined) &&
        (isHere(addressOf(node)) || overlap(textOf(node['headline']) ?? textOf(node['name']) ?? '', title) > ALIKE),
    ) ?? null
  );
}

const pathOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '');
