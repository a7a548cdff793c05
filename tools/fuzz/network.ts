/**
 * Runs the end-to-end tests, which use every feature in both browsers, with the browsers' own logs of the network, and counts the requests that
 * Sidelight made: `npm run -s fuzz:network [-- TEST_FILE…]`. What a reader opens by a click in the panel is counted apart: it is a tab of theirs.
 * On stdout one JSON line; exits with 1 when there was a request, or no log to tell.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** In Firefox, what is asked for is a tab's document (nsIContentPolicy::TYPE_DOCUMENT). */
const DOCUMENT = 6;

interface Request {
  url: string;
  /** The origin that asks. */
  by: string;
  /** It loads the document of a tab. */
  isTab: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'sidelight-requests-'));
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e', ...process.argv.slice(2)], {
  stdio: ['ignore', 2, 2],
  env: { ...process.env, SIDELIGHT_REQUESTS: folder },
});
const logs = readdirSync(folder);
const counted = {
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
