import * as z from 'zod/mini';
import { CaseWords } from './caseWords.ts';
import { ClauseWords } from './clauseWords.ts';
import { HedgeCategory } from './hedge.ts';

/**
 * The format of `assets/lexicons/<language>.json`. Patterns are read word by word, see `wording/lexicon/pattern.ts`.
 */

const text = z.string().check(z.minLength(1), z.maxLength(300));
const pattern = z.string().check(z.minLength(1), z.maxLength(600));

/** A published work that describes an entry's phrase as a hedge. */
const LexiconSource = z.strictObject({
  author: text,
  year: z.int().check(z.gte(1900)),
  title: text,
  publication: text,
});

export const LexiconEntry = z.strictObject({
  /** The phrase as a reader is told it; also the pattern that matches, unless `forms` says otherwise. */
  phrase: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Patterns of the cue, when the phrase has several forms or is only marked in part. */
  forms: z.optional(z.array(pattern)),
  category: HedgeCategory,
  /** Key into {@link Lexicon.sources}. */
  source: text,
  /** Contexts of which one must hold, `_` standing for the cue: `it _ that`. */
  when: z.optional(z.array(pattern)),
  /** Contexts of which none may hold: `_ of`. */
  unless: z.optional(z.array(pattern)),
  /** It hedges wherever its contexts hold: the model is not asked. */
  always: z.optional(z.literal(true)),
  /** A sentence in which this entry must match. */
  example: text,
  /** A near miss: a sentence in which it must not. */
  notIn: text,
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;

export const Lexicon = z.strictObject({
  /** Primary language subtag, BCP 47. */
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  /** Nouns are written with a capital, which then says nothing about names. */
  nounsCapitalised: z.optional(z.literal(true)),
  /** Adjectives stand behind their noun: "el Gobierno provincial". */
  adjectivesBehind: z.optional(z.literal(true)),
  /** Words that lose their last vowel before the next one, with the apostrophe: French "l'". */
  elisions: z.optional(z.array(text)),
  sources: z.record(z.string(), LexiconSource),
  /** Word classes for patterns, `@name`: lower-case words. */
  classes: z.record(z.string(), z.array(text)),
  /** How the language says who said something. */
  speech: z.strictObject({
    /** Of saying: their subject is a source. */
    verbs: z.array(text),
    /** Participles among these: they speak only behind an auxiliary. Spanish "ha dicho", but "el plan anunciado". */
    participles: z.optional(z.array(text)),
    /** Verbs among these that name whom someone speaks to, and never stand before their speaker: "told". */
    addressed: z.array(text),
    /** Of thinking and calling: their subject is no source, but what follows is theirs. */
    attitudes: z.array(text),
    /**
     * That report a clause and do more besides: "found that". Their subject is no source by them. Here and in the next
     * three, regular forms are made.
     */
    clausal: z.array(text),
    /** That tell a speaker only beside a quotation: "he continued". */
    quoting: z.array(text),
    /** Those among all of these whose subject may be what an author concludes from: "her silence suggests". */
    inferring: z.array(text),
    /** Those among all of these that are nouns as well: "reports". */
    alsoNouns: z.array(text),
    /** Those of saying that speak only where words follow: "she added that", not "she added salt". */
    alsoDeeds: z.optional(z.array(text)),
    /** Those of saying that speak only with a word farther behind: German "stellte fest". */
    separable: z.optional(z.array(text)),
    /** That speak only of themselves, behind one of the pronouns: French "se souvient". */
    reflexives: z.optional(z.array(text)),
    selves: z.optional(z.array(text)),
    /** Words at a clause's end with which the others of saying are deeds: German "sagte … ab". */
    detached: z.optional(z.array(text)),
    /** Words for what was said that may begin a sentence before verb and speaker: German "das". */
    fronted: z.optional(z.array(text)),
    /** Contexts in which one of these, `_`, lets nobody speak: "needless to _". */
    asides: z.array(pattern),
    /** With which a verb tells only what someone would or could say: "might". */
    modals: z.array(text),
    /** Of siding, wanting and showing, in their plain form and with irregular forms: they may cite their subject. */
    deeds: z.optional(z.array(text)),
    /** Those among the deeds that tell a view: "prefer", "oppose". */
    views: z.optional(z.array(text)),
    /** That name the source after them: "according to". */
    prepositions: z.array(text),
    /** That name the source before them: German "zufolge". */
    postpositions: z.optional(z.array(text)),
    /** What is somebody's when they speak: "in Hale's words". */
    possessed: z.optional(z.array(text)),
    /** After which nobody is named by them: "according to plan". */
    measures: z.optional(z.array(text)),
    /** That do so only after what was said: German "so". */
    tags: z.array(text),
    /** That say what something is called; the quotation marks after them set off a name or a word as such. */
    naming: z.array(text),
    /** Forms of verbs that stand only in what somebody is reported to say: German "sei". */
    subjunctive: z.optional(z.array(text)),
    /** Before which a name in marks is that of a policy: "the “Fair Deal” plan". */
    policies: z.optional(z.array(text)),
    pronouns: z.array(text),
    /** The pronouns among these that may stand for a speaker: "it" and "one" tell a reader nothing. */
    speakers: z.array(text),
    /** The pronouns among these that mean the one person who was named as speaking last: "she". */
    persons: z.array(text),
    /** By such a pronoun, all its forms: "she", "her". */
    personForms: z.optional(z.record(text, z.array(text))),
    /** The pronouns among these by which authors speak of themselves. */
    own: z.array(text),
    /** The pronouns among these that may stand for anyone: "you might say". */
    anyone: z.array(text),
    /** May stand between source and verb: "has", "later". Adverbs in -ly may anyway. */
    fillers: z.array(text),
    /** At which the naming of a source ends: "that", "because". */
    breaks: z.array(text),
    /** With which a noun phrase begins: "the", "two". */
    determiners: z.array(text),
    /** "the" and "a": before a name they are no part of it. */
    articles: z.array(text),
    indefinites: z.array(text),
    /**
     * Those that speak of one person who is known by then, with the endings that the noun must have: German "die"
     * …"in".
     */
    definites: z.record(text, z.array(text)),
    /** Nouns by which a body is called that has been named: "the firm". */
    standIns: z.optional(z.array(text)),
    /**
     * Nouns of people whom a reporter meets, and by which few are called who have been named: "the driver". Compounds
     * that end so, too.
     */
    strangers: z.optional(z.array(text)),
    /** Who speaks for a body, or does not want to be known: no name that follows is theirs. */
    nameless: z.array(text),
    /** Nouns for several people, by themselves or by their form: "police", "people". */
    plurals: z.optional(z.array(text)),
    /** Before a noun, they tell that it is somebody else: "second". */
    others: z.array(text),
    /** Before or within a phrase, they tell that what it is was named before: Spanish "esta". */
    pointing: z.optional(z.array(text)),
    /** "her", "its": a document of somebody's is told by them. */
    owning: z.optional(z.array(text)),
    /** Those among them that no plural follows. */
    singular: z.array(text),
    /** Prepositions that join noun phrases: a spokesman "for" the ministry. */
    joiners: z.array(text),
    /** Words that join what is said of people to them: a clerk "of" the council. */
    attributes: z.array(text),
    /** Months that are words as well. */
    wordyMonths: z.optional(z.array(text)),
    /** Days and months: capitals that name nobody. */
    times: z.array(text),
    /** Spans of time, and the words that tell which one: "earlier this month" between a speaker and the verb. */
    timeUnits: z.optional(z.array(text)),
    timeWords: z.optional(z.array(text)),
    /** Before a name, and no part of it: "Mr", "President". */
    titles: z.array(text),
    /** Nouns for people who are not named: "officials", "sources". */
    people: z.array(text),
    /** Endings of such nouns. */
    endings: z.array(text),
    /** Endings of nouns that are no names, where all nouns have capitals: German "-ung". */
    nounEndings: z.optional(z.array(text)),
    /** Endings of adjectives that no verb has: German "-licher". */
    adjectiveEndings: z.optional(z.array(text)),
    /** Determiners with which no subject begins: German "dem". */
    oblique: z.optional(z.array(text)),
    /** Determiners that may begin a subject or what is no subject: German "der". */
    ambiguous: z.optional(z.array(text)),
    /** Before a surname alone, where all nouns have capitals: "von". */
    nobiliary: z.optional(z.array(text)),
    /** That stand for people when alone: "many say". */
    quantities: z.array(text),
    /** Of which what they count is said: "a number of" officials. */
    amounts: z.optional(z.array(text)),
    /** By which it is told that nobody says it: "none of the firms". */
    none: z.optional(z.array(text)),
    /** Nouns for bodies of people: "ministry". */
    groups: z.array(text),
    /** Nouns for what is written: "report". */
    documents: z.array(text),
    /**
     * Those among all these nouns that name a source though they are one and stand without an article: "police".
     * Without the list, all do.
     */
    uncounted: z.optional(z.array(text)),
    /** Right before a source, they tell that nothing is cited: "if critics say so". */
    supposing: z.optional(z.array(text)),
    /** Those that may open a sentence before their speaker: "Said Hale". Without the list, all may. */
    opening: z.optional(z.array(text)),
    /** Verbs of saying by which what follows is told not to be so. */
    denying: z.optional(z.array(text)),
    /** What bodies are for, with which the name of one ends: "Customs and Border Protection". */
    fields: z.optional(z.array(text)),
    /** With which a sentence begins before a name, and no part of it: "Longtime". */
    forewords: z.optional(z.array(text)),
    /** What is told of who opens a sentence, before a comma: "Asked about it, Hale said". */
    openings: z.optional(z.array(text)),
    /** Small words within names: "Ann de Hale". */
    particles: z.optional(z.array(text)),
    /** What somebody does, right before a name and no part of it: "student". */
    callings: z.optional(z.array(text)),
    /** Behind a name, and none: "Ann Hale, PhD, said". */
    credentials: z.optional(z.array(text)),
    /** Right before a phrase, they tell that it is not the subject of the verb behind it: "on". */
    outside: z.optional(z.array(text)),
    /** Endings of a noun's genitive: German "-es". */
    genitives: z.optional(z.array(text)),
    /** Endings of verbs that no adjective has, where adjectives stand behind their noun: Spanish "-ó". */
    finiteEndings: z.optional(z.array(text)),
    /** … and of participles, behind which more is told of a noun: French « une vidéo diffusée par ». */
    participleEndings: z.optional(z.array(text)),
    /**
     * Prepositions, beside the joiners, within a description that ends before its verb: "el representante [para] Europa
     * dijo".
     */
    within: z.optional(z.array(text)),
  }),
  clauses: ClauseWords,
  /** Without it, a source is called what the text calls it. */
  cases: z.optional(CaseWords),
  /**
   * How the language cites a study, as patterns of cues: see `wording/lexicon/pattern.ts`. Without it, none is looked
   * for.
   */
  studies: z.optional(
    z.strictObject({
      /** What one is called where it is not said which: "a study", "studies". */
      cues: z.array(pattern),
      /** What must stand around the cue, `_`: "_ found". */
      when: z.array(pattern),
      unless: z.array(pattern),
      /** Words of a sentence that says more of a study cited before or after it. */
      about: z.array(text),
    }),
  ),
  /** Words whose full stop does not end a sentence, without the stop. */
  abbreviations: z.array(text),
  /** Sorted by phrase. */
  entries: z.array(LexiconEntry),
});
export type Lexicon = z.infer<typeof Lexicon>;
