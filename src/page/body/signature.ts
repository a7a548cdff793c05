import type { TextMap } from '../document/textMap.ts';
import { isOrganisation, isPersonName } from '../words/personName.ts';
import { ROLES } from '../words/bylineWords.ts';
import { termsOf } from '../words/words.ts';

/** Who a line below the text says its author is. */
export interface Signature {
  name: string;
  role: string;
  text: string;
}

/** A signature and its place, as an offset into the article's text. */
export type SignedLine = Signature & { place: number };

/** "Jane Doe is a reporter in …", "— Jane Doe writes about …": the verb stands directly behind the name. */
const VERB =
  /,? (?:is|ist|est|es|è|é|är|er|jest|was|(writes|teaches|schreibt|écrit|escribe|scrive|escreve|schrijft|skriver)) /;
const LONGEST_NAME = 60;
/** What authors are said to do, besides the roles of bylines. */
const WRITES =
  /\bauthor\b|\bautor(?:in)?\b|\bauteur|\bautrice|\bwrites?\b|\bwriting\b|\bteaches\b|\bhistorian\b|\bpoet\b|\bnovelist\b|\bscholar\b|\bscientist\b|schreibt|schriftsteller|écrit|escribe|scrive|escreve|schrij(?:ft|ver)|skriver|författare|forfatter|pisarz|publicyst/i;
const LONGEST = 500;

/**
 * Reads a line below the text as a remark on its author.
 *
 * @param line - one of the last blocks
 * @param text - the text above it: whom it names is a subject, not its author
 * @returns null unless the line says what someone is and that is what authors are
 */
export function readSignature(line: string, text: string): Signature | null {
  if (line.length > LONGEST) return null;
  const verb = VERB.exec(line.slice(0, LONGEST_NAME));
  if (!verb) return null;
  const name = line.slice(0, verb.index).replace(/^[\s—–-]+/, '');
  const role = `${verb[1] ?? ''} ${line.slice(verb.index + verb[0].length)}`.trimStart();
  if (!name.includes(' ') || /[,.:;()]|^the\s/i.test(name) || !isPersonName(name) || isOrganisation(name)) return null;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  if (text.includes(surname)) return null;
  if (!/^\s*[—–-]/.test(line) && !termsOf(role).some((word) => ROLES.has(word)) && !WRITES.test(role)) return null;
  return { name, role: role.replace(/(?<![.\s])[.\s]+$/, ''), text: line };
}

/** The signature among the remarks left out of the text, or null. */
export function findSignature({
  textMap,
  remarks,
}: {
  textMap: TextMap;
  remarks: readonly { text: string; place: number }[];
}): SignedLine | null {
  for (const { text, place } of remarks) {
    const signature = place > 0 ? readSignature(text, textMap.text) : null;
    if (signature) return { ...signature, place };
  }
  return null;
}
