import type { KeptText } from '../../../src/domain/changes/keptText.ts';
import { pack } from '../../../src/storage/kept/packed.ts';
import type { Sight } from '../../../src/storage/kept/keep.ts';
import { bareKeptText } from '../../../tools/madeUp/bare.ts';

/** A text of one paragraph or several, as it is kept. */
export const aKeptText = (...paragraphs: string[]): KeptText =>
  bareKeptText(paragraphs, {
    title: 'The locks',
    authors: ['Mira Holt'],
    published: '2026-05-02',
    kind: 'news',
    outletName: 'Harbour Herald',
    language: 'en',
  });

/** An article as it is seen in a test: its text is its version. */
export async function aSight(
  version: string,
  { now = '2026-05-03T08:00:00.000Z', ...change }: Partial<Sight['article']> & { now?: string } = {},
): Promise<Sight> {
  return {
    article: {
      keys: ['article:herald.example/locks'],
      url: 'https://herald.example/locks',
      title: 'The locks',
      authors: ['Mira Holt'],
      authorKeys: ['author:mira holt'],
      outlet: 'Harbour Herald',
      outletKey: 'outlet:herald.example',
      published: '2026-05-02',
      words: 120,
      hedging: [{ category: 'possibility', voice: 'author', count: 2 }],
      bands: [],
      values: [],
      ...change,
    },
    seen: { version, readingId: `${version} ${now}`, now },
    packed: await pack(JSON.stringify(aKeptText(version))),
    sameAs: null,
    grown: null,
  };
}
