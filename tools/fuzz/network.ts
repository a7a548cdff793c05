/**
 * Runs end-to-end tests that together use every feature in both browsers, with the browsers' own logs of the network,
 * and counts the requests that Sidelight made: `npm run -s fuzz:network [-- FEATURE…]`. What a reader opens by a click
 * in the panel is counted apart: it is a tab of theirs. On stdout one JSON line; exits with 1 when there was a request,
 * or no log to tell.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** In Firefox, what is asked for is a tab's document (nsIContentPolicy::TYPE_DOCUMENT). */
const DOCUMENT = 6;

/** The tests that use a feature. */
const FEATURES: Record<string, readonly string[]> = {
  reading: ['main-job', 'triggers', 'routes'],
  'reading by itself': ['access', 'byItself'],
  'context notes': ['sample'],
  'notes and drafts': ['notes', 'steps', 'drafts', 'updated'],
  'what has changed': ['changes'],
  'the library of notes': ['library-notes'],
  packs: ['library'],
  'backups, exports, imports': ['data', 'lostDatabase'],
  devices: ['devices'],
  'first steps, settings, help': ['pages'],
  'the panel as a page': ['phone'],
};

interface Request {
  url: string;
  /** The origin that asks. */
  by: string;
  /** It loads the document of a tab. */
  isTab: boolean;
}

const named = process.argv.slice(2);
const features = Object.keys(FEATURES).filter((feature) => named.length === 0 || named.includes(feature));
const tests = features.flatMap((feature) => FEATURES[feature] ?? []).map((name) => `tests/e2e/${name}.test.ts`);

const unknown = named.filter((name) => !(name in FEATURES));
if (unknown.length > 0) throw new Error(`no feature ${unknown.join()}: there are ${Object.keys(FEATURES).join('; ')}`);

const folder = mkdtempSync(join(tmpdir(), 'sidelight-requests-'));
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e', ...tests], {
  stdio: ['ignore', 2, 2],
  env: { ...process.env, SIDELIGHT_REQUESTS: folder },
});
const logs = readdirSync(folder);
const counted = {
  features,
  tests: status === 0 ? 'passed' : 'failed',
  chromium: countOf(
    logs.filter((name) => name.endsWith('.netlog')),
    inNetLog,
  ),
  firefox: countOf(
    logs.filter((name) => name.endsWith('.firefox')),
    inFirefox,
  ),
};
rmSync(folder, { recursive: true });
console.log(JSON.stringify(counted));
const parts = [counted.chromium, counted.firefox];
process.exitCode =
  parts.some(({ bySidelight }) => bySidelight > 0) || parts.every(({ requests }) => requests === 0) ? 1 : 0;

function countOf(names: readonly string[], read: (text: string) => Request[]) {
  const requests = names.flatMap((name) => read(readFileSync(join(folder, name), 'utf8')));
  const own = requests.filter(({ by }) => /^(?:chrome|moz)-extension:/.test(by));
  const bySidelight = own.filter(({ isTab }) => !isTab);
  for (const { url } of bySidelight) console.error(`Sidelight asked for ${url}`);
  return {
    sessions: names.length,
    requests: requests.length,
    openedByClicks: own.length - bySidelight.length,
    bySidelight: bySidelight.length,
  };
}

/** Chromium's: an event on each line; the file of a browser that was killed has no end. */
function inNetLog(text: string): Request[] {
  const Event = z.object({
    params: z.object({ url: z.string(), initiator: z.optional(z.string()), request_type: z.optional(z.string()) }),
  });
  return text.split('\n').flatMap((line) => {
    if (!line.includes('"initiator"') || !line.includes('"url"')) return [];
    try {
      const { data } = Event.safeParse(JSON.parse(line.replace(/,$/, '')));
      if (!data || !/^(?:https?|wss?):/.test(data.params.url)) return [];
      const { url, initiator = '', request_type: type = '' } = data.params;
      return [{ url, by: initiator, isTab: type === 'main frame' }];
    } catch {
      return [];
    }
  });
}

function inFirefox(text: string): Request[] {
  const Requests = z.array(z.object({ url: z.string(), by: z.string(), type: z.number() }));
  return Requests.parse(JSON.parse(text)).map(({ url, by, type }) => ({ url, by, isTab: type === DOCUMENT }));
}
