import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(300));

/**
 * How a language builds clauses: by these words it is told where what somebody says begins and ends. A part of
 * `lexiconFormat.ts`.
 */
export const ClauseWords = z.strictObject({
  /** "that" */
  that: z.array(text),
  /** "whether" */
  whether: z.array(text),
  /** With which a clause begins that is told without "that": "it", "they". */
  openers: z.array(text),
  /** With which a question begins that is told: "how". */
  questions: z.array(text),
  /** "this", which may be a clause's subject and may be an object */
  demonstratives: z.array(text),
  /** "and" */
  and: z.array(text),
  /** "or" */
  or: z.array(text),
  /** With which, after a comma, the author speaks again: "but". */
  contrasts: z.array(text),
  /** That begin a clause which ends at its comma: "while". */
  subordinators: z.array(text),
  /** At which a clause begins whose subject follows: "because". */
  beforeSubject: z.array(text),
  /** "who", "which" */
  relatives: z.array(text),
  /** Their other forms: "whose". */
  relativeForms: z.array(text),
  /** "what", and forms of "be" after it: "what she says is". */
  what: z.array(text),
  copulas: z.array(text),
  /** With which a predicate begins: "that's" is no clause that is told. */
  predicates: z.array(text),
  /** After a participle: "described by", "accused of". */
  afterParticiple: z.array(text),
  /** Endings of the verbs that a sentence may open with and be the author's until its comma: "fuelling". */
  openingVerbs: z.array(text),
  /** Verbs of saying whose "that" may come late: "wrote in the Gazette that". */
  late: z.array(text),
  /** Auxiliaries that stand between what was said and the verb, whose subject follows: French « … », "a" dit Hale. */
  perfects: z.array(text),
  /**
   * Of verbs, "not" included; what joins clauses; prepositions. What may be said of a mention is looked for behind
   * these.
   */
  auxiliaries: z.optional(z.array(text)),
  conjunctions: z.optional(z.array(text)),
  linkers: z.optional(z.array(text)),
  /** Before a verb whose subject follows: Spanish "según" dijo Hale. */
  asSaid: z.optional(z.array(text)),
});
