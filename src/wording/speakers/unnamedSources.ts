import en from '../../../assets/lexicons/en.sources.json' with { type: 'json' };
import type { Speech } from './speech.ts';
import { isAgreement, isAnnouncement, opensWords } from './opensWords.ts';
import { phraseAround } from '../phrases/nounPhrase.ts';
import type { NounKind, PhraseWords } from '../phrases/nounPhraseWords.ts';
import { isVerb, predicateAfter, roleOf, type WordRole } from './predicate.ts';
import { stem } from '../text/stem.ts';
import { hasEnding, wordAt, type NounPhrase } from '../phrases/nouns.ts';
import { isDigits, type Token } from '../text/tokens.ts';
import { weightsOf, type StoredWeights } from '../lexicon/weights.ts';

/**
 * A linear model that tells whether people, a body or a document without a name is cited where a text mentions it:
 * "critics fear a storm", not "he met critics". `tools/train/sources.ts` learns it.
 */
export interface SourceModel {
  /** What a mention scores before anything is known of it; the threshold is in it: above zero, it is cited. */
  readonly prior: number;
  /** Weights are whole numbers, in units of `1 / scale`. */
  readonly scale: number;
  /** By kind of noun, or of any; slot; what is seen there. */
  readonly weights: StoredWeights;
}

const MODELS = new Map<string, SourceModel>([['en', en]]);

/** The model for a lexicon's language; without one, only what the rules of attribution find is cited. */
export const sourceModelFor = (language: string): SourceModel | null => MODELS.get(language) ?? null;

/** What is seen of a mention holds for all, or for its kind of noun. */
type Of = NounKind | 'any';

/** Where people, a body or a document without a name is mentioned. */
interface Mention extends NounPhrase {
  /** The noun. */
  readonly head: number;
  readonly noun: NounKind;
}

/** Those mentions of one sentence that the model takes for sources, in order; of two that overlap, the longer. */
export function unnamedSources(tokens: readonly Token[], speech: Speech, model: SourceModel): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions(tokens, speech, (end) => mayTellView(tokens, end, speech))) {
    if (mention.noun === 'quantity' && OF_THING.test(wordAt(tokens, mention.from - 1))) continue;
    if (!givesView(tokens, mention, speech) || weighMention(model, tokens, mention, speech) <= 0) continue;
    const before = found.at(-1);
    if (before === undefined || before.to <= mention.from) found.push(mention);
    else if (mention.to - mention.from > before.to - before.from) found[found.length - 1] = mention;
  }
  return found;
}

/** "There may be some hope", "it gives users some hope" */
const OF_THING = /^(?:be|been|is|are|was|were|have|has|had|gives?|gave|users)$/;
/** The verb comes close behind. */
const VIEW_WAY = /^(?:direct|attribute|insertion)$/;
/** "Might ask", "will want", "is said": what they would do, or what is said of them, is no view of theirs. */
const NOT_CITING =
  /^(?:will|would|could|may|might|must|can|should|is|are|was|were|be|been|'s|'re|'ll|perhaps|presumably|probably)$/;

/**
 * Whether a verb of saying, thinking or siding is said of those mentioned: whoever only does something is no source.
 */
function givesView(tokens: readonly Token[], { from, to, noun }: Mention, speech: Speech): boolean {
  // "To help owners find staff", "allowing users to think", "Hale and colleagues": a verb's object, or half a row.
  if (wordAt(tokens, to) === 'to' || (wordAt(tokens, from - 1) === 'to' && !isDetermined(tokens, from, speech)))
    return false;
  if (CAUSATIVE.test(wordAt(tokens, from - 1)) || CAUSATIVE.test(wordAt(tokens, from))) return false;
  if (wordAt(tokens, from).endsWith('ing') && to - from > 1 && /^(?:,|by|)$/.test(wordAt(tokens, from - 1)))
    return false;
  // "Critics, who had warned of this, cheered."
  if (wordAt(tokens, to) === ',' && wordAt(tokens, to + 1) === 'who' && isSaidWithin(tokens, to + 2, speech))
    return true;
  return tellsView(tokens, from, to, noun, speech);
}

const ASKS = /^ask/;
const REASON = /^(?:because|since|as|so)$/;

/** A known body's wish is told as its plan; people's, or that of any body, is often the author's guess. */
const isPlan = (tokens: readonly Token[], start: number, from: number, noun: NounKind, speech: Speech): boolean =>
  noun === 'group' &&
  start - from > 1 &&
  isDetermined(tokens, from, speech) &&
  !speech.phrase.quantities.has(wordAt(tokens, from)) &&
  !SOME_OF_ALL.test(wordAt(tokens, from + 1)) &&
  !REASON.test(wordAt(tokens, from - 1));
const SOME_OF_ALL = /^(?:best|most|right|worst)$/;

/** Whether it is worth a look at what ends there: most of what is mentioned says nothing. */
const mayTellView = (tokens: readonly Token[], end: number, speech: Speech): boolean =>
  wordAt(tokens, end) === ',' || VIEW_WAY.test(predicateAfter(tokens, end, speech).way);

/** Whether a verb of saying or thinking stands before the next comma. */
function isSaidWithin(tokens: readonly Token[], start: number, { verbs, attitudes }: Speech): boolean {
  for (let at = start; at < tokens.length && wordAt(tokens, at) !== ','; at++)
    if (verbs.has(wordAt(tokens, at)) || attitudes.has(wordAt(tokens, at))) return true;
  return false;
}

/** "Have managers confirm it", "copy [ensures visitors] understand it" */
const CAUSATIVE = /^(?:ensur(?:e|es|ed|ing)|have|help|helps|let|lets|make|makes)$/;
const FEELS = /^fe(?:el|els|lt)$/;
const OPENS_CLAUSE = /^(?:that|it|he|she|they|there|we|how|why|whether|if)$/;

const isDetermined = (tokens: readonly Token[], at: number, { phrase }: Speech): boolean =>
  phrase.determiners.has(wordAt(tokens, at));

function tellsView(tokens: readonly Token[], from: number, start: number, noun: NounKind, speech: Speech): boolean {
  const { verb, way } = predicateAfter(tokens, start, speech);
  if (!VIEW_WAY.test(way)) return false;
  for (let at = start; at < verb; at++) if (NOT_CITING.test(wordAt(tokens, at))) return false;
  const word = wordAt(tokens, verb);
  // "A guest on the show left in fear": a noun.
  if (verb > start && speech.phrase.joiners.has(wordAt(tokens, verb - 1))) return false;
  // "Many states": a noun.
  if (verb === start && word.endsWith('s') && speech.alsoNouns.has(word)) return false;
  // "Which most aptly describes it"
  if (noun === 'quantity' && /[^s]s$/.test(word)) return false;
  if (speech.verbs.has(word))
    return (
      opensWords(tokens, verb, speech) && !isAgreement(tokens, verb) && !isAnnouncement(tokens, verb, speech.phrase)
    );
  // "Users feel well", "bakers find it"
  const isView = speech.views.has(stem(word));
  if (FEELS.test(word) || (speech.clausal.has(word) && !isView)) return OPENS_CLAUSE.test(wordAt(tokens, verb + 1));
  // "An agency asks for 40 crowns", "the nuns asked her to go"
  if (ASKS.test(word) && !OPENS_CLAUSE.test(wordAt(tokens, verb + 1))) return false;
  // "The script called for a song"
  if (noun === 'document' && wordAt(tokens, verb + 1) === 'for') return false;
  if (isOfThem(tokens, start, verb, noun)) return false;
  if (speech.attitudes.has(word)) return true;
  // "Others prefer to rest", "many prefer rye": a habit, or a taste.
  const isTaste = noun === 'quantity' || speech.phrase.quantities.has(wordAt(tokens, from));
  if (word.startsWith('prefer') && (wordAt(tokens, verb + 1) === 'to' || isTaste)) return false;
  return noun !== 'document' && isView && (stem(word) !== 'want' || isPlan(tokens, start, from, noun, speech));
}

/**
 * "Hostages believed to be in Ulm", "a firm called Rye", "bakers think a lot about salt": what they are thought to be,
 * called, or busy with.
 */
function isOfThem(tokens: readonly Token[], start: number, verb: number, noun: NounKind): boolean {
  const [word, next] = [wordAt(tokens, verb), wordAt(tokens, verb + 1)];
  if (word.startsWith('think')) return tokens.slice(verb + 1, verb + 4).some((token) => token.word === 'about');
  if (verb > start) return false;
  return next === 'to' ? /^(?:believed|expected|suspected|thought)$/.test(word) : noun === 'group' && word === 'called';
}

/** How strongly a mention's surroundings speak for a source, in log-odds over the threshold. */
export function weighMention(model: SourceModel, tokens: readonly Token[], mention: Mention, speech: Speech): number {
  const tables = { any: weightsOf(model.weights, 'any'), noun: weightsOf(model.weights, mention.noun) };
  let sum = 0;
  lookAround(tokens, mention, speech, (of, slot, value) => {
    sum += tables[of === 'any' ? 'any' : 'noun'].get(slot)?.get(value) ?? 0;
  });
  return model.prior + sum / model.scale;
}

const POSSESSIVE = /^'s?$/;
/** What a verb begins with. */
const PREDICATE: ReadonlySet<WordRole> = new Set<WordRole>(['say', 'think', 'deed', 'auxiliary']);

/**
 * All mentions of people, bodies and documents without a name. Of a row of nouns ("city officials"), the last counts.
 *
 * @param isWanted - whether to look at one that ends there
 */
export function mentions(
  tokens: readonly Token[],
  speech: Speech,
  isWanted: (end: number) => boolean = () => true,
): Mention[] {
  const { phrase: words } = speech;
  const found: Mention[] = [];
  let noun = nounKind(wordAt(tokens, 0), words);
  for (let head = 0; head < tokens.length; head++) {
    const after = wordAt(tokens, head + 1);
    const next = nounKind(after, words);
    // "Experts note", "advocates estimate": the second noun is a verb.
    const goesOn = next !== null && next !== 'quantity' && noun !== 'quantity' && !isVerb(after, speech);
    // "The council's plan" is a plan.
    if (noun !== null && !goesOn && !POSSESSIVE.test(after) && (noun === 'quantity' || isWanted(head + 1))) {
      const alone = noun === 'quantity' && PREDICATE.has(roleOf(tokens[head + 1], speech));
      const phrase: NounPhrase | null = alone
        ? { from: head, to: head + 1, kind: 'unnamed' }
        : phraseAround(tokens, head, words);
      if (phrase?.kind === 'unnamed' || phrase?.kind === 'other') found.push({ ...phrase, head, noun });
    }
    noun = next;
  }
  return found;
}

/** Shorter words have none of the endings and a root before it; most words of a text are shorter. */
const SHORTEST_WITH_ENDING = 6;

function nounKind(word: string, { nouns, endings, kinds }: PhraseWords): NounKind | null {
  let kind = kinds.get(word);
  if (kind === undefined) {
    kind = nouns.get(word) ?? (word.length >= SHORTEST_WITH_ENDING && hasEnding(word, endings) ? 'people' : null);
    if (kinds.size === MOST_KINDS) kinds.clear();
    kinds.set(word, kind);
  }
  return kind;
}
const MOST_KINDS = 16_384;

/** What is looked at around a mention. `~` is the kind of word. */
export const SOURCE_SLOTS = [
  '=', 'noun', 'first', 'number', 'within', 'name', 'before', 'before~', 'after', 'after~', 'verb', 'verb~', 'way', 'verb~ way', 'behind', 'auxiliary',
] as const; // oxfmt-ignore
type SourceSlot = (typeof SOURCE_SLOTS)[number];

/** "American", "Chinese", "Democratic": capitals that name nobody. */
const NATIONAL = /(?:an|ese|ish|ic)$/;

/** Shows what stands around a mention, as features of a linear model: `see('people', 'after', 'say')`. */
export function lookAround(
  tokens: readonly Token[],
  { from, to, head, noun }: Mention,
  speech: Speech,
  see: (of: Of, slot: SourceSlot, value: string) => void,
): void {
  const { phrase: words } = speech;
  const seeBoth = (slot: SourceSlot, value: string) => {
    see('any', slot, value);
    see(noun, slot, value);
  };
  const first = words.determiners.has(wordAt(tokens, from)) ? wordAt(tokens, from) : '';
  see('any', '=', noun);
  see('any', 'noun', wordAt(tokens, head));
  see('any', 'first', first);
  const number = /(?:s|people|police|men|women)$/.test(wordAt(tokens, head)) ? 'many' : 'one';
  see(noun, 'number', first === '' ? number : `${number} the`);
  if (head > from) see('any', 'within', wordAt(tokens, head - 1));
  for (let at = Math.max(from, 1); at < to; at++) {
    if (tokens[at]?.capital === true) seeBoth('name', NATIONAL.test(wordAt(tokens, at)) ? 'adjective' : '');
  }
  seeBoth('before', written(tokens[from - 1]));
  seeBoth('before~', roleOf(tokens[from - 1], speech));
  seeBoth('after', written(tokens[to]));
  if (tokens[to]?.capital === true) seeBoth('after~', 'Cap');
  const { verb, way, auxiliary } = predicateAfter(tokens, to, speech);
  const kind = roleOf(tokens[verb], speech);
  see('any', 'verb', stem(written(tokens[verb])));
  seeBoth('verb~', kind);
  see(noun, 'way', way);
  see('any', 'verb~ way', `${kind} ${way}`);
  see('any', 'behind', written(tokens[verb + 1]));
  if (auxiliary !== '') seeBoth('auxiliary', auxiliary);
}

/** Numbers are alike, and so are the edges of a sentence. */
function written(token: Token | undefined): string {
  if (token === undefined) return '$';
  return isDigits(token.word) ? '#' : token.word;
}
