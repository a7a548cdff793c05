/**
 * All that can be wrong with a pack. The words for each, what is wrong and what to do, are the messages
 * `packProblem_<code>` and `packRemedy_<code>` of the locales; the values stand in them in order.
 */
export const PACK_PROBLEM_CODES = [
  // the file
  'too_large', // MB
  'not_text',
  'not_json', // the parser's words
  'not_a_pack',
  'no_sites',
  // its form
  'missing',
  'wrong_type', // the type expected
  'wrong_form',
  'none_of', // the values allowed
  'unknown_type',
  'unknown_fields', // their names
  'empty',
  'too_long', // characters allowed
  'too_many', // entries allowed
  'html',
  'not_day',
  'not_date',
  'not_id',
  'not_pack_id',
  'not_language',
  'not_property',
  'not_wikidata_property',
  'not_version',
  'not_licence',
  'not_address',
  'not_contact',
  'not_path',
  'not_domain',
  'www',
  'over_broad',
  'no_source',
  // what it says
  'reserved_id',
  'in_future', // the date
  'expires_early',
  'twice', // the id
  'domain_twice', // the domain, and the subject that has it too
  'platform', // the domain
  'not_country', // the value
  'not_year', // the value
  'phrase_twice', // the name, and the subject that has it too
  'unknown_subject', // the id
  'no_words', // the phrase
  'common_word', // the phrase
  'single_name', // the name
  'says_nothing',
  'by_missing',
] as const;
export type PackProblemCode = (typeof PACK_PROBLEM_CODES)[number];

/** One thing wrong with a pack: where, as in `notes[3].sources`, and what. */
export interface PackProblem {
  path: string;
  code: PackProblemCode;
  values: string[];
  /** The id of the subject or note it concerns, where it has one. */
  id?: string;
  /** The line of the file, where the file is at hand. */
  line?: number;
}

/** Of the pack's own words, no more than this is repeated in a problem. */
const MAX_QUOTED = 300;

/** Where a problem concerns the file as a whole. */
export const WHOLE_FILE = '(file)';

/** @param values - stand in the problem's words, in order; long ones are cut */
export const problem = (path: string, code: PackProblemCode, ...values: string[]): PackProblem => ({
  path,
  code,
  values: values.map((value) => value.slice(0, MAX_QUOTED)),
});

/** A problem as the schema's own message, for {@link readIssue}: the code, and perhaps a value. */
export const issue = (code: PackProblemCode, value?: number): string =>
  value === undefined ? code : `${code} ${value}`;

/** The code and value of a message of the schema; a message that is none of {@link issue}'s is a wrong form. */
export function readIssue(message: string): { code: PackProblemCode; values: string[] } {
  const [name, ...values] = message.split(' ');
  const code = PACK_PROBLEM_CODES.find((known) => known === name);
  return code === undefined ? { code: 'wrong_form', values: [] } : { code, values };
}
