import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(60));
const words = z.array(text);

/** What is told of a noun: its gender, or that it stands for many. */
const NounForm = z.enum(['masculine', 'neuter', 'feminine', 'many']);
export type NounForm = z.infer<typeof NounForm>;

/**
 * How a language writes a source that is no subject: by these words it is told as one would call it. A part of
 * `lexiconFormat.ts`.
 */
export const CaseWords = z.strictObject({
  /** By the article it has there, those of a subject: German "dem" is "der" or "das". */
  articles: z.record(text, z.partialRecord(NounForm, text)),
  /** By a subject's article and form, or by the form alone, how an adjective ends: "die many": "en". */
  inflections: z.record(text, text),
  /** How adjectives end there: "em". Those within names: "em", for "er" makes one of a town. */
  adjectives: words,
  ownAdjectives: words,
  /** What adjectives within names begin with, beside the endings that tell them: "deutsch". */
  ownStems: words,
  /** How nouns for one end there, and may not by themselves: "s". */
  endings: words,
  /** How nouns for many end, and there, where the last letter goes: "ern". */
  plurals: words,
  datives: words,
  /** What nouns end with: "amt". */
  neuter: words,
  masculine: words,
  /** By a noun as it stands there, the one by itself, where no ending tells it: "plänen". */
  forms: z.record(text, text),
});
export type CaseWords = z.infer<typeof CaseWords>;
