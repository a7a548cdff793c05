import { deflateSync } from 'fflate';
import * as z from 'zod/mini';
import { compare } from '../../../src/background/changes/compare.ts';
import type { Change, Changes } from '../../../src/domain/changes/changes.ts';
import { keptTextOf } from '../../../src/domain/changes/keptText.ts';
import { readArticle } from '../../../src/page/readArticle.ts';
import { readSignals } from '../../dev/wording.ts';
import { loadPage, openPage } from '../../dev/savedPage.ts';
import { Random } from '../random.ts';
import { EDITS, makeEdits, paragraphsOf, toldOf } from './edits.ts';
import { Furniture } from './furniture.ts';

/** What was measured on one page. */
export const PageResult = z.object({
  id: z.string(),
  url: z.string(),
  /**
   * `none`: no article with enough paragraphs to edit; `partial`: the edited page was taken for a part of the other.
   */
  outcome: z.enum(['compared', 'partial', 'none']),
  /** Nothing but that it was rewritten was told of the edited page. */
  isRewritten: z.boolean(),
  edits: z.array(z.object({ kind: z.enum(EDITS), isShown: z.boolean(), isKind: z.boolean() })),
  /** Edits that were not told, or as something else, what was told of furniture, and of nothing at all; for reading. */
  missed: z.array(z.string()),
  noise: z.array(z.string()),
  beside: z.array(z.string()),
  words: z.number(),
  /** What is kept, compressed. */
  bytes: z.number(),
  ms: z.number(),
  /** For the texts that time is taken of. */
  blocks: z.array(z.string()),
});
export type PageResult = z.infer<typeof PageResult>;

/** Every edit has a paragraph of its own. */
const FEWEST_PARAGRAPHS = 8;
const SHOWN = 120;

const noiseIn = ({ headline, subtitle, changes, partial, pageSays }: Changes): string =>
  JSON.stringify({ headline, subtitle, partial, pageSays, changes: changes.map((change) => cut(change)) });

const cut = ({ kind, before, after }: Change): string =>
  `${kind}: ${before.slice(0, SHOWN)} → ${after.slice(0, SHOWN)}`;

/**
 * @param foreign - a paragraph by language, which is replaced by one of this page
 */
export async function measurePage(
  file: string,
  { id, url, lang }: { id: string; url: string; lang?: string | undefined },
  foreign: Map<string, string>,
  seed: string,
): Promise<PageResult> {
  const random = new Random(`${seed} ${id}`);
  const window = openPage(loadPage(file), url);
  const { document } = window;
  const result: PageResult = {
    id,
    url,
    outcome: 'none',
    isRewritten: false,
    edits: [],
    missed: [],
    noise: [],
    beside: [],
    words: 0,
    bytes: 0,
    ms: 0,
    blocks: [],
  };
  try {
    const read = readArticle(document, url);
    if (!read || read.article.kind?.value === 'live') return result;
    const { article, textMap } = read;
    const signals = readSignals(article);
    const then = keptTextOf({ article, signals });
    const paragraphs = paragraphsOf(article, textMap);
    if (paragraphs.length < FEWEST_PARAGRAPHS) return result;
    const language = (article.language?.value ?? lang ?? '').slice(0, 2);
    const elements = paragraphs.map(({ element }) => element);
    const now = () => {
      const again = readArticle(document, url);
      return again && keptTextOf({ article: again.article, signals: readSignals(again.article) });
    };

    const visits = [0, 1].map(() => {
      const furniture = new Furniture(document, textMap, elements, language, random);
      const kept = now();
      furniture.takeAway();
      return kept;
    });
    for (const [one, other] of [
      [then, visits[0]],
      [visits[0], visits[1]],
    ]) {
      if (!one || !other) continue;
      const told = await compare(one, other, { elapsed: null });
      if (!told.same) result.noise.push(`noise ${noiseIn(told)}`);
    }

    const { hedges } = signals;
    const added = foreign.get(language) ?? '';
    const first = paragraphs[2] ?? paragraphs[0];
    if (first) foreign.set(language, article.text.slice(first.start, first.end));
    // What stands last may be cut off as what leads elsewhere.
    const edited = paragraphs.slice(0, -1);
    const made = makeEdits(
      article,
      textMap,
      edited,
      hedges.status === 'ok' ? hedges.value : [],
      added,
      language,
      random,
    );
    const present = now();
    const started = performance.now();
    // An edited page that is no article any more is one of which nothing is told.
    const told = await compare(then, present ?? { ...then, blocks: [] }, { elapsed: null });
    result.ms = performance.now() - started;
    result.outcome = told.partial ? 'partial' : 'compared';
    result.isRewritten = told.rewritten;
    for (const edit of made) {
      const outcome = toldOf(edit, told);
      result.edits.push({ kind: edit.kind, ...outcome });
      if (!outcome.isKind)
        result.missed.push(
          `${outcome.isShown ? 'told otherwise' : 'missed'} ${edit.kind}: ${edit.before.slice(0, SHOWN)} → ${edit.after.slice(0, SHOWN)}`,
        );
    }
    result.beside = told.changes
      .filter((change) => !made.some((edit) => toldOf(edit, { ...told, changes: [change] }).isShown))
      .map(cut);
    result.words = article.wordCount;
    result.bytes = deflateSync(new TextEncoder().encode(JSON.stringify(then))).length;
    result.blocks = then.blocks.map(({ text }) => text);
    return result;
  } finally {
    window.close();
  }
}
