import { answersIn } from './interview.ts';
import { lettersIn } from './letters.ts';
import { isCapital, isLetter as isLetterAt, isSpace } from './characters.ts';
import type { TextBlock } from './spans.ts';

/** Who speaks a block of an interview or a transcript; empty where "Q" and "A" name nobody. */
type Turns = ReadonlyMap<TextBlock, string>;

/** "HALE:", "Ann Hale:", "Q:", but not "Weight: 9 oz"; the first time with an office, "ANN HALE, HOST:". */
const LABEL =
  /^(?!D(?:ear|EAR) |(?:Bild|Credit|Foto|Fotos|Image|Photo|Photos|Quelle|Source|Video)\b)(\p{Lu}[\p{L}.'’-]*(?:[ \u00A0]\p{Lu}[\p{L}.'’-]*){0,3})(,[ \p{Lu}.,'’-]{2,40})?(?: \([^()]{1,30}\))?\s?:(?=\s|$)(?!\s*[$€£~]?\d)|^([QA])\.(?=\s)/u;
/** Longer is no label: no more of a block need be looked at. */
const LONGEST_LABEL = 100;
/** More speakers have no conversation. */
const MOST_SPEAKERS = 40;

/**
 * Who speaks which block, by labels at their beginnings: "HALE: It may rain." They are believed where they come again
 * and the text names whom they mean ("Pros:" is nobody). What stands without a label between two turns belongs to the
 * first.
 */
export function turnsOf(text: string, blocks: readonly TextBlock[]): Turns {
  const unnamed = [...lettersIn(text, blocks), ...answersIn(text, blocks)];
  const turns = new Map<TextBlock, string>(unnamed.map((block) => [block, '']));
  const heads = new Map<TextBlock, string>();
  const begun: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL));
    const beginning = beginningOf(head);
    if (beginning === null) continue;
    heads.set(block, head);
    begun.push(beginning);
  }
  // Nobody speaks twice: "ANN HALE, HOST:" is "HALE:" from then on.
  if (new Set(begun.map(surnameOf)).size === begun.length) return turns;
  const labels = new Map<TextBlock, RegExpExecArray>();
  for (const [block, head] of heads) {
    const label = LABEL.exec(head);
    if (label !== null) labels.set(block, label);
  }
  const speakers = speakersAmong([...labels.values()], text);
  if (speakers.size === 0) return turns;
  let speaker: string | null = null;
  let unlabelled: TextBlock[] = [];
  for (const block of blocks) {
    const name = nameOf(labels.get(block));
    if (speakers.has(name)) {
      if (speaker !== null) for (const one of unlabelled) turns.set(one, speaker);
      speaker = isLetter(name) ? '' : name;
      unlabelled = [];
      turns.set(block, speaker);
    } else if (block.kind === 'heading') speaker = null;
    else unlabelled.push(block);
  }
  return turns;
}

/**
 * Prefilter: what stands before the first colon, or before a comma there, where each word has a capital; the letter of
 * "Q." and "A."; else null. The names of equal labels begin so. Compiling the pattern takes longer than reading the
 * turns of an article, and few have any.
 */
function beginningOf(head: string): string | null {
  if (head.startsWith('Q.') || head.startsWith('A.')) return head.charAt(0);
  const colon = head.indexOf(':');
  if (colon < 0 || !isCapital(head, 0)) return null;
  // "HALE (on the phone):"
  const note = head.indexOf(' (');
  const end = note < 0 ? colon : Math.min(note, colon);
  for (let at = 1; at < end; at++)
    if (isSpace(head, at - 1) && isLetterAt(head, at) && !isCapital(head, at)) return null;
  const comma = head.indexOf(',');
  return head.slice(0, comma < 0 ? end : Math.min(comma, end)).trimEnd();
}

const nameOf = (label: RegExpExecArray | undefined): string => label?.[1] ?? label?.[3] ?? '';
const isLetter = (name: string): boolean => name === 'Q' || name === 'A';
const PART = /^(?:ANCHOR|CALLER|GUEST|HOST|INTERVIEWER|MODERATOR|PRESENTER|REPORTER)$/;
const isShouted = (name: string): boolean => name.length > 1 && name === name.toUpperCase();

function speakersAmong(labels: readonly RegExpExecArray[], text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(nameOf(label), (counts.get(nameOf(label)) ?? 0) + 1);
  const called = new Set(Array.from(counts.keys(), surnameOf));
  if (counts.size > MOST_SPEAKERS || called.size === labels.length) return new Set();
  const names = [...counts.keys()];
  const letters = names.filter(isLetter);
  const shouted = names.filter(isShouted);
  // Of those in capitals one that is known, by name or by their part, vouches for the others.
  const isTranscript =
    shouted.length > 1 &&
    (labels.some(([, , office]) => office !== undefined) ||
      shouted.some((name) => PART.test(name) || isNamed(text, name)));
  const repeated = names.filter(
    (name) => !isShouted(name) && !isLetter(name) && (counts.get(name) ?? 0) > 1 && isNamed(text, name),
  );
  const surnames = new Set(repeated.map(surnameOf));
  return new Set([
    ...(letters.length > 1 ? letters : []),
    ...(isTranscript ? shouted : []),
    ...repeated,
    // "Ann Hale:", who is "Ms Hale:" from then on
    ...names.filter((name) => !isShouted(name) && !isLetter(name) && surnames.has(surnameOf(name))),
  ]);
}

const surnameOf = (name: string): string => name.split(/\s/).at(-1) ?? name;

/** Whether the text also has the name within a sentence, written as names are. */
function isNamed(text: string, label: string): boolean {
  const last = label.split(/\s/).at(-1) ?? label;
  const name = last.charAt(0) + (isShouted(last) ? last.slice(1).toLowerCase() : last.slice(1));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.charAt(at + name.length)];
    if (/[\p{L}\d,] $/u.test(before) && !/[\p{L}\d:]/u.test(after)) return true;
  }
  return false;
}
