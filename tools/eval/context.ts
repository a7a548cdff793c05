import { setImmediate } from 'node:timers/promises';
import { identifyPage } from '../../src/background/outlets/identity.ts';
import type { ContextNote } from '../../src/domain/packs/contextNote.ts';
import type { ContextGroup, ContextRole } from '../../src/domain/report/report.ts';
import { knownSource } from '../../src/panel/named/namedEntries.ts';
import { linkedGroups } from '../../src/panel/named/linksSummary.ts';
import { openPage, readPage } from '../dev/savedPage.ts';
import { readPacks, reportOf, shippedPacks } from '../packs/knowledge.ts';
import { askedFolder, readTruth, Row, savedHtml } from './savedPages.ts';

/**
 * What the shipped packs know of saved pages: which notes on outlet, authors, links and cited sources, which names and
 * terms.
 *
 *     npm run -s eval:context -- DIR [--sample N]
 *
 * It takes every row of DIR/truth.jsonl, or every Nth; their pages lie in DIR/pages/<id>.html.gz. One JSON line a page
 * on stdout; what went wrong, and the totals, on stderr.
 */
interface PageContext {
  id: string;
  url: string;
  outlet: { domain: string | null; notes: string[] };
  authors: number;
  original: number;
  links: { outlets: number; known: number };
  cited: { total: number; known: number };
  names: { subject: string; name: string; phrase: string; start: number; end: number }[];
  terms: { subject: string; phrase: string; start: number; end: number }[];
}

const { directory, step } = askedFolder('eval:context');
/** Properties that tell who is behind an outlet. */
const OWNED = new Set(['parentOrganization', 'ownershipFundingInfo']);
const known = readPacks(shippedPacks());
const pages: PageContext[] = [];
for (const row of readTruth(directory, Row, step)) {
  try {
    const page = contextOf(directory, row);
    if (page === null) console.error(`${row.id}: no article found`);
    else {
      pages.push(page);
      console.log(JSON.stringify(page));
    }
  } catch (error) {
    console.error(`${row.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  // Garbage collection: what weak references point to lives until the turn of the event loop ends.
  await setImmediate();
}
tell(pages);

function contextOf(folder: string, { id, url }: Row): PageContext | null {
  const window = openPage(savedHtml(folder, id), url);
  try {
    const reading = readPage(window.document, url);
    if (!reading) return null;
    const { article, signals } = reading;
    const { context } = reportOf(reading, known);
    const of = (...roles: ContextRole[]) => context.filter(({ role }) => roles.includes(role));
    const count = (...roles: ContextRole[]) => of(...roles).reduce((sum, { notes }) => sum + notes.length, 0);
    const sources = signals.sources?.status === 'ok' ? signals.sources.value : [];
    const sites = new Set(
      article.links.filter(({ kind }) => kind === 'other' || kind === 'original-outlet').map(({ host }) => host),
    );
    const leadToKnown = linkedGroups(context);
    return {
      id,
      url,
      outlet: {
        domain: identifyPage(article.url, article.canonicalUrl === null ? [] : [article.canonicalUrl])?.domain ?? null,
        notes: of('outlet', 'section', 'house', 'publisher').flatMap(({ notes }) => notes.map(whatOf)),
      },
      authors: count('author', 'byline'),
      original: count('original', 'credited'),
      links: {
        outlets: sites.size,
        known: [...sites].filter((host) =>
          article.links.some((link) => link.host === host && leadToKnown.has(link.url)),
        ).length,
      },
      cited: { total: sources.length, known: sources.filter((source) => knownSource(source, context)).length },
      names: of('named').flatMap((group) =>
        useOf(group, ({ subject, phrase, start, end }) => ({ subject, name: group.label, phrase, start, end })),
      ),
      terms: of('term').flatMap((group) => useOf(group, (use) => use)),
    };
  } finally {
    window.close();
  }
}

function whatOf({ property, kind }: ContextNote): string {
  return property ?? kind;
}

interface Use {
  subject: string;
  phrase: string;
  start: number;
  end: number;
}

/** The first use of a group's phrase, as a list of one. */
function useOf<T>({ label, notes, why: { words, use } }: ContextGroup, make: (use: Use) => T): T[] {
  return use === null ? [] : [make({ subject: notes[0]?.id ?? label, phrase: words, ...use })];
}

/** Shares of the pages that tell something. */
function tell(told: readonly PageContext[]): void {
  const share = (what: string, holds: (page: PageContext) => boolean, of: readonly PageContext[] = told) =>
    console.error(
      `${what.padEnd(44)} ${((100 * of.filter(holds).length) / Math.max(1, of.length)).toFixed(1)} % of ${of.length}`,
    );
  const outlets = [...Map.groupBy(told, ({ outlet, url }) => outlet.domain ?? url).values()]
    .map(([first]) => first)
    .filter((page) => page !== undefined);
  share('pages with a note on the outlet', ({ outlet }) => outlet.notes.length > 0);
  share('outlets with a note', ({ outlet }) => outlet.notes.length > 0, outlets);
  share('outlets with owner or control', ({ outlet }) => outlet.notes.some((note) => OWNED.has(note)), outlets);
  share('pages with a note on an author', ({ authors }) => authors > 0);
  share('pages with a name explained', ({ names }) => names.length > 0);
  share('pages with a term explained', ({ terms }) => terms.length > 0);
  share(
    'pages with links to other sites, one known',
    ({ links }) => links.known > 0,
    told.filter(({ links }) => links.outlets > 0),
  );
  share(
    'pages that cite somebody, one known',
    ({ cited }) => cited.known > 0,
    told.filter(({ cited }) => cited.total > 0),
  );
}
