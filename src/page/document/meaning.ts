import { keysByWord } from '../words/keysByWord.ts';
import { unfolded } from '../words/words.ts';
import { MEANINGS, NAMES, type NameMeaning } from './elementNames.ts';

/** What the name of an element says that it holds. */
export type Meaning = Record<NameMeaning, boolean>;

/** A page uses few names many times: what each means is found out once. */
const KNOWN = new Map<string, Meaning>();
const MAX_KNOWN = 5000;
/** Utility classes make long names; what stands behind this many characters is not read. */
const MAX_NAME = 600;
/** Words of a part's name are at most this many: "most-read", "text-to-speech". */
const LONGEST = 3;

const index = (field: 'whole' | 'words' | 'ends' | 'prefixes'): Map<string, NameMeaning[]> =>
  keysByWord(
    MEANINGS.flatMap((meaning) => {
      const words = NAMES[meaning][field];
      return words === undefined ? [] : [[meaning, unfolded(words.split(' ')).join(' ')] as const];
    }),
  );
const WHOLE = index('whole');
const WORDS = index('words');
const ENDS = index('ends');
const PREFIXES = index('prefixes');
const ANYWHERE = MEANINGS.flatMap((meaning) =>
  (NAMES[meaning].anywhere?.split(' ') ?? []).flatMap((piece) =>
    [piece, piece.replaceAll('-', '')].map((one) => ({ piece: one, meaning })),
  ),
);
/** Most names hold none of the pieces: one look tells. */
const HAS_PIECE = new RegExp(ANYWHERE.map(({ piece }) => piece).join('|'));

/** What a name ("article-byline meta") says, from the words in `elementNames.ts`. */
export function meaningOf(name: string): Meaning {
  const known = KNOWN.get(name);
  if (known) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const meaning = read(name.slice(0, MAX_NAME).toLowerCase());
  KNOWN.set(name, meaning);
  return meaning;
}

function read(name: string): Meaning {
  const meaning: Meaning = {
    noise: false,
    elsewhere: false,
    weakNoise: false,
    heading: false,
    subtitle: false,
    author: false,
    authorBox: false,
    date: false,
    label: false,
    caption: false,
  };
  if (HAS_PIECE.test(name)) for (const one of ANYWHERE) if (name.includes(one.piece)) meaning[one.meaning] = true;
  for (const part of name.split(/\s+/)) readPart(part, meaning);
  return meaning;
}

/** What style sheets made of modules add to a name, to keep it apart from others: "authorbox_15srf_27". */
const HASH = /(?<!_)_+(?=[a-z]*\d)[a-z\d]{5,8}(?:_\d+)?$/;

/** What one of the names says that stand beside each other: "related-posts__item". */
function readPart(part: string, meaning: Meaning): void {
  say(meaning, WHOLE.get(part));
  const groups = part.replace(HASH, '').split('_');
  for (let at = 0; at < groups.length; at += 1) {
    // "related-posts__item" stands inside of it, "related_item" is something else.
    const isLast = at === groups.length - 1 || groups[at + 1] === '';
    const words = groups[at]?.split('-') ?? [];
    for (let from = 0; from < words.length; from += 1) {
      let joined = '';
      for (let to = from; to < words.length && to < from + LONGEST; to += 1) {
        joined += words[to];
        say(meaning, WORDS.get(joined));
        if (to < words.length - 1) say(meaning, PREFIXES.get(joined));
        else if (isLast) say(meaning, ENDS.get(joined));
      }
    }
  }
}

function say(meaning: Meaning, meanings: readonly NameMeaning[] | undefined): void {
  if (meanings !== undefined) for (const one of meanings) meaning[one] = true;
}
