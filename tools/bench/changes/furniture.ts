import type { TextMap } from '../../../src/page/document/textMap.ts';
import type { Random } from '../random.ts';

/** What stands around an article's text and is another at each visit, as pages have it; all words are ours. */
interface Words {
  ago: string;
  updated: string;
  comments: string;
  shares: string;
  related: string;
  advertisement: string;
  headlines: readonly string[];
}

const ENGLISH: Words = {
  ago: 'hours ago',
  updated: 'Updated',
  comments: 'comments',
  shares: 'shares',
  related: 'Read more',
  advertisement: 'Advertisement',
  headlines: [
    'Ferry to the islands runs late again',
    'Why the old mill was never sold',
    'Four ways to cook a turnip',
    'Council weighs a second bridge',
    'The choir that sings underwater',
    'A winter without snow ploughs',
  ],
};
const WORDS: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  de: {
    ago: 'Stunden',
    updated: 'Aktualisiert',
    comments: 'Kommentare',
    shares: 'mal geteilt',
    related: 'Mehr zum Thema',
    advertisement: 'Anzeige',
    headlines: [
      'Fähre zu den Inseln wieder verspätet',
      'Warum die alte Mühle nie verkauft wurde',
      'Vier Rezepte mit Steckrüben',
      'Rat berät über zweite Brücke',
      'Der Chor, der unter Wasser singt',
      'Ein Winter ohne Schneepflug',
    ],
  },
};

/** Names by which pages class what counts, as words of their own: an interview has no "views". */
const COUNTER = /(?:^|[\s_-])(?:counts?|counter|shares?|views)(?:$|[\s_-])/i;
/** A date stays what it is; what goes on are a clock's minutes and an age. */
const MINUTES = /(?<=\d:)\d\d/;
const AGE = /\bago\b|\bvor\b|\bhace\b|il y a/i;

/** Furniture of one visit, which can be taken away again. */
export class Furniture {
  readonly #added: Element[] = [];
  readonly #changed = new Map<Text, string>();

  /**
   * Puts furniture where pages have it: a time and counters under the headline, teasers and an advertisement's label
   * between paragraphs, related links behind the last; and changes the numbers in what the page has of it itself.
   *
   * @param textMap - the article's text, of which nothing is changed
   * @param paragraphs - its paragraphs' elements
   */
  constructor(document: Document, textMap: TextMap, paragraphs: readonly Element[], language: string, random: Random) {
    const words = WORDS[language] ?? ENGLISH;
    const headline = document.querySelector('h1');
    const clock = `${10 + random.below(10)}:${10 + random.below(50)}`;
    if (headline) {
      this.#put(headline, 'afterend', 'div', 'article-meta', [
        `<time class="updated">${words.updated} ${clock}</time>`,
        `<span class="relative-time">${1 + random.below(20)} ${words.ago}</span>`,
        `<span class="comment-count">${random.below(900)} ${words.comments}</span>`,
        `<span class="share-count">${random.below(900)} ${words.shares}</span>`,
      ]);
    }
    const middle = paragraphs[Math.floor(paragraphs.length / 2)];
    const third = paragraphs[Math.floor(paragraphs.length / 3)];
    const last = paragraphs.at(-1);
    if (middle) {
      const teaser = `${words.related}: ${random.pick(words.headlines)}`;
      this.#put(middle, 'afterend', 'p', 'read-more', [`<a href="/story-${random.below(1e6)}">${teaser}</a>`]);
    }
    if (third && random.chance(1 / 2))
      this.#put(third, 'afterend', 'div', 'ad-slot advertisement', [`<span>${words.advertisement}</span>`]);
    if (last) {
      const picked = [0, 1, 2].map(() => random.pick(words.headlines) ?? '');
      const links = picked.map((text) => `<li><a href="/story-${random.below(1e6)}">${text}</a></li>`);
      this.#put(last, 'afterend', 'aside', 'related-stories', [`<h3>${words.related}</h3><ul>${links.join('')}</ul>`]);
    }
    for (const element of document.querySelectorAll('time, [class*="count" i], [class*="share" i], [class*="views" i]'))
      this.#recount(element, textMap, random);
  }

  #put(beside: Element, where: InsertPosition, tag: string, name: string, parts: readonly string[]): void {
    const element = beside.ownerDocument.createElement(tag);
    element.className = name;
    element.innerHTML = parts.join(' ');
    beside.insertAdjacentElement(where, element);
    this.#added.push(element);
  }

  #recount(element: Element, { byNode }: TextMap, random: Random): void {
    const texts = [...element.childNodes].filter((node): node is Text => node.nodeType === 3);
    for (const text of texts) {
      const going = MINUTES.test(text.data) ? MINUTES : /\d+/;
      if (byNode.has(text) || !(going === MINUTES || AGE.test(text.data) || COUNTER.test(element.className))) continue;
      if (!this.#changed.has(text)) this.#changed.set(text, text.data);
      text.data = text.data.replace(going, String(10 + random.below(50)));
    }
  }

  takeAway(): void {
    for (const element of this.#added) element.remove();
    for (const [text, data] of this.#changed) text.data = data;
  }
}
