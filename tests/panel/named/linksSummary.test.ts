import { expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article/article.ts';
import type { ContextNote } from '../../../src/domain/packs/contextNote.ts';
import type { ContextGroup } from '../../../src/domain/report/report.ts';
import { linkedGroups, summariseLinks } from '../../../src/panel/named/linksSummary.ts';
import { aContextNote } from '../../background/report/fixtures.ts';

type Link = Article['links'][number];
const link = (host: string, kind: Link['kind'] = 'other', count = 1): Link => ({
  url: `https://${host}/`,
  host,
  text: host,
  kind,
  count,
});
const known = (host: string, note: Partial<ContextNote>): ContextGroup => ({
  role: 'linked-outlet',
  label: host,
  why: { key: `outlet:${host}`, words: host, use: null, links: [`https://${host}/`] },
  notes: [aContextNote(host, note)],
});

test('links are counted by where they lead, each address once, as in the list', () => {
  const links = [
    link('own.example', 'same-outlet', 2),
    link('own.example', 'same-author'),
    link('first.example', 'original-outlet'),
    link('paper.example', 'other', 3),
    link('state.example'),
    link('strange.example', 'other', 4),
  ];
  const groups = [
    known('first.example', { property: 'additionalType', value: 'newspaper' }),
    known('paper.example', { property: 'foundingDate', value: '1901' }),
    known('state.example', { property: 'additionalType', value: 'state-media' }),
  ];
  expect(summariseLinks(links, linkedGroups(groups))).toEqual({ all: 6, own: 2, state: 1, known: 2, unknown: 1 });
});

test.each<[note: Partial<ContextNote>, part: 'state' | 'known']>([
  [{ property: 'additionalType', value: 'state-media' }, 'state'],
  [{ property: 'ownershipFundingInfo', value: 'state-controlled' }, 'state'],
  [{ property: 'ownershipFundingInfo', value: 'captured-private' }, 'known'],
  [{ property: 'ownershipFundingInfo', value: 'independent-public' }, 'known'],
  [{ property: 'additionalType', value: 'state-media', status: 'former' }, 'known'],
  [{ property: 'additionalType', value: 'state-media', status: 'disputed' }, 'known'],
  [{ property: 'additionalType', value: 'newspaper' }, 'known'],
])('%j counts as %s: nobody is called state media in doubt', (note, part) => {
  const summary = summariseLinks([link('a.example')], linkedGroups([known('a.example', note)]));
  expect(summary).toEqual({ all: 1, own: 0, state: 0, known: 0, unknown: 0, [part]: 1 });
});
