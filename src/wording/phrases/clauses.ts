import type { Lexicon } from '../../domain/article/lexiconFormat.ts';

type Words = ReadonlySet<string>;

/** The words by which it is told where what somebody says begins and ends, made ready from a lexicon. */
export interface Clauses {
  readonly that: Words;
  /** "that", "whether": after a comma what is said goes on with these. */
  readonly goesOn: Words;
  /**
   * What begins a clause that somebody says; also the next two, of verbs after which "this" begins one, and a question.
   */
  readonly opens: Words;
  readonly opensOrThis: Words;
  readonly opensOrAsks: Words;
  readonly and: Words;
  readonly or: Words;
  readonly contrasts: Words;
  readonly subordinators: Words;
  readonly beforeSubject: Words;
  readonly relatives: Words;
  /** In all their forms. */
  readonly anyRelative: Words;
  readonly what: Words;
  readonly copulas: Words;
  readonly predicates: Words;
  readonly afterParticiple: Words;
  readonly openingVerbs: readonly string[];
  readonly late: Words;
  /** Auxiliaries before a verb whose subject follows: « … », "a" dit Hale. */
  readonly perfects: Words;
  /** "Would", "and", "of": what stands between a mention and what is said of it. */
  readonly auxiliaries: Words;
  readonly conjunctions: Words;
  readonly linkers: Words;
  /** Before a verb whose subject follows: "según" dijo Hale. */
  readonly asSaid: Words;
}

export function clausesOf({ clauses }: Lexicon): Clauses {
  const { that, whether, openers, relatives } = clauses;
  const opens = [...that, ...whether, ...openers];
  return {
    that: new Set(that),
    goesOn: new Set([...that, ...whether]),
    opens: new Set(opens),
    opensOrThis: new Set([...opens, ...clauses.demonstratives]),
    opensOrAsks: new Set([...opens, ...clauses.questions]),
    and: new Set(clauses.and),
    or: new Set(clauses.or),
    contrasts: new Set(clauses.contrasts),
    subordinators: new Set(clauses.subordinators),
    beforeSubject: new Set(clauses.beforeSubject),
    relatives: new Set(relatives),
    anyRelative: new Set([...relatives, ...clauses.relativeForms]),
    what: new Set(clauses.what),
    copulas: new Set(clauses.copulas),
    predicates: new Set(clauses.predicates),
    afterParticiple: new Set(clauses.afterParticiple),
    openingVerbs: clauses.openingVerbs,
    late: new Set(clauses.late),
    perfects: new Set(clauses.perfects),
    auxiliaries: new Set(clauses.auxiliaries),
    conjunctions: new Set(clauses.conjunctions),
    linkers: new Set(clauses.linkers),
    asSaid: new Set(clauses.asSaid),
  };
}
