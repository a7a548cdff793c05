import type { Outlet } from '../../../tools/outlets/collect.ts';
import type { Fact } from '../../../tools/outlets/facts.ts';

/** Made-up outlets and records for the tests of the build. */

export const aRecord = (change: Partial<Fact> = {}): Fact => ({
  domain: 'herald.example',
  name: 'The Example Herald',
  source: 'wikidata',
  qid: 'Q1',
  ...change,
});

/** A row of the table of state media. */
export const aRow = (change: Partial<Fact> = {}): Fact => ({
  domain: 'herald.example',
  name: 'Example Herald',
  owner: 'Example State Press (ESP)',
  country: 'IE',
  source: 'asd',
  state_typology: 'SC',
  ...change,
});

/** An entry of Wikipedia's list. */
export const anEntry = (change: Partial<Fact> = {}): Fact => ({
  domain: 'herald.example',
  name: 'The Example Herald',
  source: 'rsp',
  rsp_entry: 'The Example Herald',
  rsp_status: 'gr',
  rsp_last: '2021',
  ...change,
});

export function anOutlet(records: Fact[], change: Partial<Outlet> = {}): Outlet {
  return {
    domains: ['herald.example'],
    name: 'The Example Herald',
    aliases: [],
    sameAs: [],
    curated: null,
    facts: records,
    records,
    ...change,
  };
}
