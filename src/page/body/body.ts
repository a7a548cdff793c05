import type { Block } from '../../domain/article/article.ts';
import { LONGEST_TEXT } from '../../domain/article/bounds.ts';
import { draftBlocks, joinBlocks, type Draft } from './blocks.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import type { Container } from '../document/container.ts';
import { readLead } from './lead.ts';
import { meaningOf } from '../document/meaning.ts';
import { dataOf } from '../document/nodes.ts';
import { kindOfRemark } from '../words/remarkKind.ts';
import type { Mark, Page } from '../document/page.ts';
import { CLEAN_CONDITIONALLY, siftPage, STRIP_UNLIKELY, WEIGHT_CLASSES } from './sieve.ts';
import { readSignature } from './signature.ts';
import type { Pausing } from '../../domain/pausing/pauses.ts';
import { createTextMap, offsetOf, type TextMap } from '../document/textMap.ts';

export interface Body {
  textMap: TextMap;
  blocks: Block[];
  /** Whether there was more text than an article may hold. */
  isCut: boolean;
  /**
   * Remarks that were left out of the text, among its first and last blocks, with the offset of what stands behind
   * them.
   */
  remarks: { text: string; place: number }[];
}

/**
 * Readability's attempts between which the container's own text is weighed. The first that finds enough is taken, else
 * the one that finds most.
 */
const ATTEMPTS: ((page: Page, container: Drafted) => Draft[] | Pausing<Draft[] | null>)[] = [
  (page) => siftPage(page, STRIP_UNLIKELY | WEIGHT_CLASSES | CLEAN_CONDITIONALLY),
  (_, { drafts }) => drafts,
  (page) => siftPage(page, CLEAN_CONDITIONALLY),
  (page) => siftPage(page, 0),
];

/** Less text than this asks for another attempt (Readability's own threshold), unless the page has no more. */
const ENOUGH = 500;
/** A good reading holds most of the running text where most of it is. */
const MOST = 0.6;
/**
 * The container is the article beyond doubt if it holds this share of the page's running text, and running text makes
 * this share of what it holds. So it is on some five of six news pages, and there it is as good as Readability at a
 * fraction of the time.
 */
const CERTAIN_SHARE = 0.7;
const CERTAIN_FILL = 0.72;
/** Or, where links cut the sentences into short texts, blocks of running text make this share. */
const CERTAIN_BLOCKS = 0.92;

/** Shorter blocks are labels and links more often than sentences. */
const SENTENCE = 60;

/** A container with what is read of it. */
interface Drafted {
  container: Container | null;
  drafts: Draft[];
}

/** The article's text with its place in the page; empty if there is none. */
export function* readBody(
  page: Page,
  title: string | null,
  headline: Mark | null,
  container: Container | null,
): Pausing<Body> {
  const drafts = yield* findBody(page, { container, drafts: yield* takeContainer(page, container) });
  yield;
  const lead = yield* readLead(page, headline, drafts);
  yield;
  const { kept, remarks } = yield* withoutBoilerplate([...lead, ...drafts], title, headline?.element ?? null, isRemark);
  yield;
  const { text, blocks, segments, isCut } = joinBlocks(kept);
  yield;
  const textMap = createTextMap(text, segments);
  const left = remarks.map((draft) => {
    const [first] = draft.segments;
    return { text: draft.text, place: first ? offsetOf(textMap, first.node) : 0 };
  });
  return { textMap, blocks, isCut, remarks: left };
}

function* findBody(page: Page, drafted: Drafted): Pausing<Draft[]> {
  const { container } = drafted;
  if (isCertain(drafted)) return drafted.drafts;
  yield;
  // What is cut anyway is not worth the time Readability takes for so much.
  if (container && container.length > LONGEST_TEXT) return yield* draftsOf(page, container);
  let best: Draft[] = [];
  // Without any sentence there is nothing to look for twice.
  for (const attempt of container ? ATTEMPTS : ATTEMPTS.slice(0, 1)) {
    const attempted = attempt(page, drafted);
    const drafts = 'next' in attempted ? yield* attempted : attempted;
    yield;
    if (drafts === null) return container ? yield* draftsOf(page, container) : [];
    const length = lengthOf(drafts);
    if (length > lengthOf(best)) best = drafts;
    const isAll = container !== null && length < 2 * container.length;
    if ((length >= ENOUGH || isAll) && shareHeld(drafts, container) >= MOST) return drafts;
  }
  return best;
}

function isCertain({ container, drafts }: Drafted): boolean {
  const length = lengthOf(drafts);
  return (
    container !== null &&
    length >= ENOUGH &&
    container.share >= CERTAIN_SHARE &&
    (container.length >= length * CERTAIN_FILL || lengthOf(drafts.filter(isRunningText)) >= length * CERTAIN_BLOCKS) &&
    shareHeld(drafts, container) >= CERTAIN_SHARE
  );
}

/** Whether a block is a sentence or more, and not most of it a link. */
const isRunningText = ({ kind, text, linked }: Draft): boolean =>
  (kind === 'paragraph' || kind === 'list-item') && text.length >= SENTENCE && linked < text.length / 2;

const isRemark = (line: string, above: string): boolean =>
  kindOfRemark(line) !== null || (above !== '' && readSignature(line, above) !== null);

const lengthOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, { text }) => sum + text.length, 0);

/** The share of the container's running text that the drafts hold. */
function shareHeld(drafts: readonly Draft[], container: Container | null): number {
  if (!container) return 1;
  const held = new Set<Text>();
  for (const { segments } of drafts) for (const { node } of segments) held.add(node);
  return (
    container.texts.reduce((sum, text) => sum + (held.has(text) ? dataOf(text).trim().length : 0), 0) / container.length
  );
}

const BESIDE = new Set(['ASIDE', 'FORM']);

/** The container's text, read where it stands. The body as a whole is no better than the loosest sieve. */
function* takeContainer(page: Page, container: Container | null): Pausing<Draft[]> {
  return !container || container.element.tagName === 'BODY' ? [] : yield* draftsOf(page, container);
}

function draftsOf(page: Page, container: Container): Pausing<Draft[]> {
  const isBeside = (element: Element) =>
    page.unwanted.has(element) ||
    BESIDE.has(element.tagName) ||
    meaningOf(element.getAttribute('class') ?? '').elsewhere;
  return draftBlocks(container.element, { get: (text) => text }, isBeside, page.url.hostname);
}
