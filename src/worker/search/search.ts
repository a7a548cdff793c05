import { wordsOf } from './words.ts';

/** Where a part of a search is looked for; null: anywhere. */
const FIELDS = ['tag', 'outlet', 'author', 'url'] as const;
type SearchField = (typeof FIELDS)[number];

/** Something that notes must have, or must not: words in a row. */
export interface Term {
  field: SearchField | null;
  /** As typed, small. */
  text: string;
  words: string[];
  /** It was put in quotation marks: the last word is whole. */
  isWhole: boolean;
  isExcluded: boolean;
}

/** What was typed, taken apart. */
export interface Search {
  /** To be found anywhere, in any order, and by what they are like. */
  words: string[];
  terms: Term[];
  /** Only notes whose passage was not found, or only others. */
  isOrphaned: boolean | null;
  /** Something was asked for that no note can have: signs that are in no index. */
  isVain: boolean;
}

const MARK = String.raw`["“”„]`;
const PART = new RegExp(
  String.raw`(?<minus>-(?=\S))?(?:(?<name>${FIELDS.join('|')}|is):(?:${MARK}(?<within>[^"“”„]*)(?<end>${MARK}?)|(?<value>\S*))|` +
    String.raw`${MARK}(?<phrase>[^"“”„]*)(?<close>${MARK}?)|(?<word>\S+))`,
  'giu',
);
const HAS_LETTERS = /[\p{L}\p{N}]/u;
const SCHEME = /^https?:\/\/(?:www\.)?/;
const isField = (name: string): name is SearchField => FIELDS.some((field) => field === name);

/**
 * Takes a search apart: words, phrases in quotation marks, `tag:`, `outlet:`, `author:`, `url:` and `is:orphaned`, each
 * with a minus before it for what is not wanted. An operator that waits for its word narrows nothing.
 */
export function parseSearch(typed: string): Search {
  const search: Search = { words: [], terms: [], isOrphaned: null, isVain: false };
  for (const { groups = {} } of typed.matchAll(PART)) {
    const { minus, name, within, end, value, phrase, close, word } = groups;
    const isExcluded = minus !== undefined;
    if (name?.toLowerCase() === 'is') {
      if (value?.toLowerCase() === 'orphaned') search.isOrphaned = !isExcluded;
    } else if (name !== undefined && isField(name.toLowerCase())) {
      add(name.toLowerCase(), within ?? value ?? '', Boolean(end), isExcluded);
    } else if (phrase !== undefined) add(null, phrase, Boolean(close), isExcluded);
    else if (isExcluded) add(null, word ?? '', true, true);
    else if (word !== undefined && word !== '-') {
      const words = wordsOf(word);
      search.words.push(...words);
      search.isVain ||= words.length === 0 && search.words.length === 0;
    }
  }
  // Signs are looked for by themselves; among words they are how something was written.
  const heard = search.words.filter((word) => HAS_LETTERS.test(word));
  if (heard.length > 0) search.words = heard;
  search.isVain &&= search.words.length === 0;
  return search;

  function add(field: string | null, text: string, isWhole: boolean, isExcluded: boolean): void {
    const words = wordsOf(text);
    const isAsked = field === 'url' ? text.trim() !== '' : words.length > 0;
    if (!isAsked) return;
    const small = text.trim().toLowerCase();
    search.terms.push({
      field: field !== null && isField(field) ? field : null,
      text: small.replace(SCHEME, ''),
      words,
      isWhole,
      isExcluded,
    });
    // By the index first: few notes are left to look through.
    if (field === null && !isExcluded) search.words.push(...words);
  }
}
