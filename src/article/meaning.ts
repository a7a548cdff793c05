import { AUTHOR_MARK, DATE_MARK, HEADING_MARK, LABEL_MARK, NOT_CONTENT, SUBTITLE_MARK } from './marks.ts';

/** What the name of an element says that it holds. */
export interface Meaning {
  isNoise: boolean;
  isHeading: boolean;
  isAuthor: boolean;
  isDate: boolean;
  isLabel: boolean;
  isSubtitle: boolean;
}

const NOTHING: Meaning = {
  isNoise: false,
  isHeading: false,
  isAuthor: false,
  isDate: false,
  isLabel: false,
  isSubtitle: false,
};

/** A page uses few names many times: what each means is found out once. */
const KNOWN = new Map<string, Meaning>();
const MAX_KNOWN = 5000;
/** Utility classes make long names; what stands behind this many characters is not read. */
const MAX_NAME = 600;

/** What a name ("article-byline meta") says, from the words in {@link file://./marks.ts}. */
export function meaningOf(name: string): Meaning {
  if (name === '') return NOTHING;
  const known = KNOWN.get(name);
  if (known) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const read = name.slice(0, MAX_NAME);
  const meaning = {
    isNoise: NOT_CONTENT.test(read),
    isHeading: HEADING_MARK.test(read),
    isAuthor: AUTHOR_MARK.test(read),
    isDate: DATE_MARK.test(read),
    isLabel: LABEL_MARK.test(read),
    isSubtitle: SUBTITLE_MARK.test(read),
  };
  KNOWN.set(name, meaning);
  return meaning;
}
