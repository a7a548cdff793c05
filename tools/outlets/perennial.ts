import { readTable } from './table.ts';
import messages from '../../assets/locales/en/messages.json' with { type: 'json' };
import type { PerennialStatus } from '../../src/domain/packs/properties.ts';
import type { PackNote } from '../../src/domain/packs/pack.ts';
import type { Outlet } from './collect.ts';
import { type Fact, sourceOf } from './facts.ts';
import { fold } from './names.ts';

const STATUSES: Record<string, PerennialStatus> = {
  gr: 'generally-reliable',
  nc: 'no-consensus',
  gu: 'generally-unreliable',
  d: 'deprecated',
};

/** How the templates word each status: a reason follows it. */
const LISTED: Record<PerennialStatus, string> = {
  'generally-reliable': messages.value_communityAssessment_generally_reliable.message,
  'no-consensus': messages.value_communityAssessment_no_consensus.message,
  'generally-unreliable': messages.value_communityAssessment_generally_unreliable.message,
  deprecated: messages.value_communityAssessment_deprecated.message,
};

/** One topic or period that an entry of the list tells apart. */
interface Judgement {
  /** The status, where it is not the entry's own; `-` where the editors advise care without one. */
  status: string;
  scope: string;
  reason: string;
}

/** Reads the limits and reasons stated by hand, `perennial.tsv`, by entry. */
export function readJudgements(): Map<string, Judgement[]> {
  const rows = readTable('perennial.tsv').map(([entry = '', status = '', scope = '', reason = '']) => ({
    entry,
    status,
    scope,
    reason,
  }));
  return Map.groupBy(rows, ({ entry }) => entry);
}
const stated = readJudgements();

/** When the list was read: for the few entries that do not say when they were last discussed. */
const LIST_OF = '2026-04';

/** How editors of the English Wikipedia list the outlet; one note for each topic or period they tell apart. */
export function perennialNotes(outlet: Outlet): PackNote[] {
  const [main] = outlet.domains;
  const entries = new Map(
    outlet.facts.filter(isOnOutlet).map((record) => [record.rsp_entry ?? record.name, record] as const),
  );
  const said = [...entries.values()].flatMap((record) =>
    judgementsOn(record, outlet, entries.size > 1).map((judgement) => ({ record, judgement })),
  );
  // Two entries without a limit would contradict each other: the first is the outlet's own.
  const kept = new Map(said.toReversed().map((each) => [each.judgement.scope, each]));
  const told = said.filter((each) => kept.get(each.judgement.scope) === each && isTold(each.judgement));
  return told.map(({ record, judgement }, index) => noteOn(main, record, judgement, index));
}

const isTold = ({ status, reason }: Judgement): boolean => STATUSES[status] !== undefined || reason !== '';

function noteOn(main: string, record: Fact, { status, scope, reason }: Judgement, index: number): PackNote {
  const value = STATUSES[status];
  const text = value === undefined ? reason : reason && `${LISTED[value]} ${reason}`;
  return {
    id: `${main}:perennial${index > 0 ? `-${index + 1}` : ''}`,
    subject: main,
    kind: 'assessment',
    ...(value !== undefined && { property: 'communityAssessment', value }),
    ...(text !== '' && { text: { en: text } }),
    by: 'Editors of the English Wikipedia',
    ...(scope !== '' && { scope }),
    asOf: record.rsp_last ?? LIST_OF,
    status: 'current',
    sources: [sourceOf(record)],
  };
}

/**
 * An entry that gives a path means that part alone, unless it is the edition in English or the limit is stated by hand.
 */
const isOnOutlet = ({ source, path, rsp_entry: entry = '' }: Fact): boolean =>
  source === 'rsp' &&
  (path === undefined ||
    /^\/en(?:glish)?\/?$/.test(path) ||
    (stated.get(entry) ?? []).some(({ scope }) => scope !== ''));

/** What an entry says of the outlet: as stated by hand, else in the list's own words. */
function judgementsOn(record: Fact, outlet: Outlet, besideOthers: boolean): Judgement[] {
  const { rsp_status: own = '', rsp_entry: entry = record.name } = record;
  const scope = scopeOf(record, outlet, besideOthers);
  const byHand = stated.get(entry) ?? [{ status: own, scope, reason: '' }];
  return byHand.map((line) => ({ status: line.status || own, scope: line.scope || scope, reason: line.reason }));
}

/** What an entry is limited to in the list's own words; empty for an entry on the whole outlet. */
function scopeOf(record: Fact, outlet: Outlet, besideOthers: boolean): string {
  const { rsp_qualifier: qualifier = '', rsp_entry: entry = record.name } = record;
  const limits = limitsIn(qualifier, record.name);
  if (limits !== '' || !besideOthers) return limits;
  const names = [outlet.name, ...outlet.aliases, record.name].map(fold);
  return names.includes(fold(entry)) ? '' : entry;
}

/** Countries and abbreviations only tell namesakes apart: "(UK)", "(WSWS)". */
const TELLS_APART = /^(?:[\p{Lu}.]{2,}|Australia|Canada|India|United Kingdom|United States)$/u;

/**
 * The limits in a qualifier. The list's qualifiers come with brackets and without some of their dashes: "(2010present)
 * (print issues)".
 */
export function limitsIn(qualifier: string, name: string): string {
  return [...qualifier.matchAll(/\(([^)]*)\)/g)]
    .map(([, part = '']) => part.trim().replace(/(\d)(present|[A-Z])/, '$1–$2'))
    .filter((part) => !TELLS_APART.test(part) && fold(part) !== fold(name))
    .join(', ');
}
