import { DEFAULT_KEEPING, type Keeping } from '../../../src/domain/keeping/keeping.ts';
import type { ActionResult } from '../../../src/domain/failure.ts';
import type { KeptFound, KeptItem } from '../../../src/messages/keptView.ts';
import { article, NOW, uuid } from './report.ts';
import type { Step } from '../step.ts';

const SEEN = '2026-05-03T08:00:00.000Z';

/** What the page of what was read is answered. What is left out is never answered. */
export interface KeptSpecimen {
  found?: ActionResult<KeptFound>;
  keeping: Keeping;
}

const item = (number: number, change: Partial<KeptItem> = {}): KeptItem => ({
  id: uuid(number),
  url: article.url,
  title: 'Is the River Pact Quietly Changing Course?',
  authors: ['Mira Holt'],
  outlet: 'The Tidewater Post',
  outletKey: 'outlet:tidewater-post.example',
  published: '2026-11-20',
  words: 870,
  hedges: 11,
  first: SEEN,
  seen: new Date(NOW.getTime() - number * 9 * 3_600_000).toISOString(),
  versions: 1,
  ...change,
});
const items = [
  item(1, { versions: 3 }),
  item(2, {
    title:
      'The Northern Coast Shipping, Fisheries and Agricultural Intelligencer and Advertiser asks: who pays for it all?',
    authors: ['Jane Doe', 'Jo Li'],
  }),
  item(4, { title: 'صحف الميناء', outlet: 'المينا', authors: [], published: null, hedges: null }),
];
const all: Keeping = { ...DEFAULT_KEEPING, of: 'all' };
const foundOf = (found: KeptItem[], kept: number): ActionResult<KeptFound> => ({
  ok: true,
  value: { items: found, outlets: [{ value: 'The Tidewater Post', count: 2 }], kept, bytes: kept * 3100 },
});

/** The page of what was read in each of its states. */
export const keptSpecimens: Record<string, { hash: string; kept: KeptSpecimen; steps?: Step[] }> = {
  'reading-list': {
    hash: '#reading',
    kept: { found: foundOf(items, 3), keeping: all },
    steps: [{ until: '.kept-row' }],
  },
  'reading-forget': {
    hash: '#reading',
    kept: { found: foundOf(items, 3), keeping: all },
    steps: [{ until: '.kept-row' }, { press: '.kept-row button' }, { until: '.kept-row .confirmation' }],
  },
  'reading-off': {
    hash: '#reading',
    kept: { found: foundOf([], 0), keeping: DEFAULT_KEEPING },
    steps: [{ until: '.kept-articles a' }],
  },
  'reading-empty': {
    hash: '#reading',
    kept: { found: foundOf([], 0), keeping: all },
    steps: [{ until: '.kept-articles > .soft' }],
  },
  'reading-not-found': {
    hash: '#reading',
    kept: { found: foundOf([], 3), keeping: all },
    steps: [{ until: '.kept-articles > p.soft:last-child' }],
  },
  'reading-failed': {
    hash: '#reading',
    kept: { found: { ok: false, code: 'storage' }, keeping: all },
    steps: [{ until: '.kept-articles .notice' }],
  },
  'reading-loading': { hash: '#reading', kept: { keeping: all }, steps: [{ until: '.kept-articles a' }] },
};
