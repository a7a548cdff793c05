import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import { compileContext } from '../lexicon/pattern.ts';
import type { Context } from '../lexicon/pattern.ts';
import { phraseWords } from '../phrases/nounPhraseWords.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { stem } from '../text/stem.ts';

/** What an attribution is told by, made ready from a lexicon. */
export interface Speech {
  readonly verbs: ReadonlySet<string>;
  /** Participles among these, which speak only behind an auxiliary. */
  readonly participles: ReadonlySet<string>;
  readonly attitudes: ReadonlySet<string>;
  /** That report a clause and do more besides: "found that". */
  readonly clausal: ReadonlySet<string>;
  /** That tell a speaker only beside a quotation: "he continued". */
  readonly quoting: ReadonlySet<string>;
  /** Those among all of these whose subject may be what an author concludes from: "her silence suggests". */
  readonly inferring: ReadonlySet<string>;
  /** … and that are also nouns: "reports". */
  readonly alsoNouns: ReadonlySet<string>;
  /** … and that may be a deed: "added salt". */
  readonly alsoDeeds: ReadonlySet<string>;
  /** Other words there, with which verbs of saying tell a deed: „sagte … ab“. */
  readonly detached: ReadonlySet<string>;
  /** Words for what was said, behind which its verb and then its speaker may stand: „Das sagte Hale“. */
  readonly fronted: ReadonlySet<string>;
  /** Verbs that speak only with one of these words behind: „stellte … fest“. */
  readonly separable: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that speak only behind one of the pronouns: « se souvient ». */
  readonly reflexives: ReadonlySet<string>;
  readonly selves: ReadonlySet<string>;
  /** Where one of these, `_`, lets nobody speak: "needless to _". */
  readonly asides: readonly Context[];
  /**
   * That may stand before their speaker at the beginning of a sentence, the quotation before it: "Said Hale". Null
   * where all do.
   */
  readonly opening: ReadonlySet<string> | null;
  /** By which what follows is told not to be so: "denied". */
  readonly denying: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** Of siding, by their stems: "prefer", "oppose". */
  readonly views: ReadonlySet<string>;
  /** By their stems, with those of the verbs above: see {@link stem}. */
  readonly deeds: ReadonlySet<string>;
  /** Those of the verbs of saying and of thinking alone. */
  readonly stems: ReadonlySet<string>;
  /** What is somebody's when they speak: "in her words". */
  readonly possessed: ReadonlySet<string>;
  /** By what something is measured, and no source: "according to plan". */
  readonly measures: ReadonlySet<string>;
  /** By their first word. */
  readonly prepositions: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** That stand behind the source they name: German "zufolge". */
  readonly postpositions: ReadonlySet<string>;
  /** Those that are prepositions only after words of someone: „Vielleicht“, so Hale. */
  readonly tags: ReadonlySet<string>;
  /** All of these by their first word: most words of a text are none. */
  readonly starts: ReadonlySet<string>;
  /** Pronouns that may stand for a speaker: "it" and "one" tell a reader nothing. */
  readonly speakers: ReadonlySet<string>;
  /** Those among them that mean the one person who was named as speaking last: "she". */
  readonly persons: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  /** Pronouns that may stand for anyone: "you might say" is the author's own thought. */
  readonly anyone: ReadonlySet<string>;
  /** After which not the speaker is named but whom they speak to. */
  readonly addressed: ReadonlySet<string>;
  /** Words that say what something is called. */
  readonly naming: ReadonlySet<string>;
  /** Forms of verbs that tell by themselves that somebody is reported: German "sei". */
  readonly subjunctive: ReadonlySet<string>;
  /** After a name in marks, that of a policy: "the “Fair Deal” plan". */
  readonly policies: ReadonlySet<string>;
  readonly phrase: PhraseWords;
}

export function speechOf(lexicon: Lexicon): Speech {
  const { speech } = lexicon;
  const prepositions = Map.groupBy(
    [...speech.prepositions, ...speech.tags].map((words) => words.split(' ')),
    ([first = '']) => first,
  );
  const separable = new Map(
    Array.from(
      Map.groupBy(
        (speech.separable ?? []).map((verb) => verb.split(' ')),
        ([verb = '']) => verb,
      ),
      ([verb, pairs]) => [verb, new Set(pairs.map(([, particle = '']) => particle))] as const,
    ),
  );
  const clausal = withForms(speech.clausal);
  const quoting = withForms(speech.quoting);
  return {
    verbs: new Set([...speech.verbs, ...(speech.reflexives ?? [])]),
    participles: new Set(speech.participles),
    attitudes: new Set(speech.attitudes),
    clausal,
    quoting,
    inferring: withForms(speech.inferring),
    alsoNouns: new Set(speech.alsoNouns.flatMap((noun) => [noun, `${noun}s`])),
    alsoDeeds: new Set(speech.alsoDeeds),
    detached: new Set(speech.detached),
    fronted: new Set(speech.fronted),
    separable,
    reflexives: new Set(speech.reflexives),
    selves: new Set(speech.selves),
    asides: speech.asides.map((row) => compileContext(row, lexicon.classes)),
    opening: speech.opening === undefined ? null : new Set(speech.opening),
    denying: new Set(speech.denying),
    modals: new Set(speech.modals),
    views: new Set((speech.views ?? []).map(stem)),
    deeds: new Set([...(speech.deeds ?? []), ...speech.verbs, ...speech.attitudes].map(stem)),
    stems: new Set([...speech.verbs, ...speech.attitudes].map(stem)),
    possessed: new Set(speech.possessed),
    measures: new Set(speech.measures),
    prepositions,
    postpositions: new Set(speech.postpositions),
    tags: new Set(speech.tags),
    starts: new Set([
      ...speech.verbs,
      ...(speech.reflexives ?? []),
      ...speech.attitudes,
      ...clausal,
      ...quoting,
      ...prepositions.keys(),
      ...(speech.possessed ?? []),
      ...(speech.postpositions ?? []),
      ':',
    ]),
    speakers: new Set(speech.speakers),
    persons: new Set(speech.persons),
    own: new Set(speech.own),
    anyone: new Set(speech.anyone),
    addressed: new Set(speech.addressed),
    naming: new Set(speech.naming),
    subjunctive: new Set(speech.subjunctive),
    policies: new Set(speech.policies),
    phrase: phraseWords(lexicon),
  };
}

/** The verbs, and how regular ones end in English: "hope, hopes, hoped", "deny, denies, denied". */
const withForms = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(
    verbs.flatMap((verb) => {
      const past = verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
      return /[^aeiou]y$/.test(verb)
        ? [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`]
        : [verb, `${verb}s`, past];
    }),
  );
