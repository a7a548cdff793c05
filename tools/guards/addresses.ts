import type { Finding } from './finding.ts';
import { lineAt } from './sourceText.ts';

/** Addresses that may stand in a built file, because no code ever loads them. */
const ALLOWED: { pattern: RegExp; reason: string }[] = [
  { pattern: /^https?:\/\/www\.w3\.org\//, reason: 'names of XML namespaces' },
  { pattern: /^https:\/\/github\.com\/markedjs\/marked\b/, reason: "where marked's own error message sends people" },
  {
    pattern: /^https:\/\/(?:duckduckgo\.com|web\.archive\.org|toolbox\.google\.com)\//,
    reason: 'links of the panel to look further, opened by a click alone',
  },
  {
    pattern: /^https:\/\/www\.harbour-gazette\.example\//,
    reason: 'the invented address of the sample article',
  },
  {
    pattern: /^https:\/\/example(?:-herald)?\.org\//,
    reason: 'the example of a pack in help, which is text',
  },
];

/** With at least one letter of a host: `https://` alone is a prefix or part of a sentence. */
const ADDRESS = /\b(?:https?|wss?):\/\/[\w-][^\s"'`<>)\\]*/gi;

/** All addresses in the text of a built file, each with why it may stand there; null where nothing says so. */
export function addressesIn(text: string): { address: string; reason: string | null; index: number }[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    address,
    reason: ALLOWED.find(({ pattern }) => pattern.test(address))?.reason ?? null,
    index,
  }));
}

/**
 * Finds addresses of other computers in the text of a built HTML, CSS or JavaScript file, beside those that are known
 * never to be loaded.
 */
export function findAddresses(where: string, text: string): Finding[] {
  return addressesIn(text)
    .filter(({ reason }) => reason === null)
    .map(({ address, index }) => ({
      where: `${where}:${lineAt(text, index)}`,
      problem: `names the address ${address}`,
      instead:
        'Nothing is loaded from elsewhere: ship it as a file. If it is only a name that nothing loads, add it with its reason to tools/guards/addresses.ts; facts and links belong in assets/packs.',
    }));
}

/**
 * A content script is not held back by the extension's own policy: what it could send or load with must not be in it.
 */
const NETWORK =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b|\bnew\s+Image\b|\bimportScripts\b/g;

/** Finds ways to reach the network in the script that runs inside pages. */
export function findNetwork(where: string, text: string): Finding[] {
  return [...text.matchAll(NETWORK)].map(({ 0: word, index }) => ({
    where: `${where}:${lineAt(text, index)}`,
    problem: `can reach the network: ${word}`,
    instead:
      'The page script runs inside a page, where no policy of ours holds: it only reads. Let the background do it, with our own files.',
  }));
}
