import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where browsers write down what they ask the network for, if anybody wants to know: `tools/fuzz/network.ts` does. */
const FOLDER = process.env['SIDELIGHT_REQUESTS'];

const fileOf = (ending: string): string => {
  mkdirSync(FOLDER ?? '', { recursive: true });
  return join(FOLDER ?? '', `${crypto.randomUUID()}.${ending}`);
};

/** Has Chromium write its own log of the network (NetLog). */
export const netLogFlags = (): string[] => (FOLDER === undefined ? [] : [`--log-net-log=${fileOf('netlog')}`]);

/** In Firefox's own window: every HTTP request of all processes, with who asks and what for (nsIContentPolicy). */
const LISTEN = `window.sidelightRequests = [];
  Services.obs.addObserver((channel) => {
    const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, externalContentPolicyType } = loadInfo;
    window.sidelightRequests.push({ url: URI.spec, by: triggeringPrincipal?.origin ?? '', type: externalContentPolicyType });
  }, 'http-on-modify-request');`;

/** @param chrome - runs a script in Firefox's own window */
export async function listenToRequests(chrome: (script: string) => Promise<unknown>): Promise<void> {
  if (FOLDER !== undefined) await chrome(LISTEN);
}

export async function keepRequests(chrome: (script: string) => Promise<unknown>): Promise<void> {
  if (FOLDER === undefined) return;
  const requests = await chrome('return window.sidelightRequests').catch(() => []); // the browser is gone already
  writeFileSync(fileOf('firefox'), JSON.stringify(requests));
}
