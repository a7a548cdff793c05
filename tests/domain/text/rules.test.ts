import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../../../tools/guards/files.ts';

/** Rules that had copies, each with a word that gives a copy away. One place knows it. */
const RULES: [rule: string, sign: RegExp, home: string][] = [
  ['the FNV-1a hash', /0x811c9dc5|0x01000193|2166136261|16777619/, 'src/domain/text/hash.ts'],
  ['the scripts without spaces', /Script=Myanmar/, 'src/domain/text/scripts.ts'],
  ['a stretch of a text', /\b(?:interface|type) (?:Span|Stretch) (?:= )?\{/, 'src/domain/text/span.ts'],
  ['a reply of the kind asked for', /function isReplyTo</, 'src/messages/worker.ts'],
  ['how long a day is', /\bDAY_MS =|\b86400000\b/, 'src/domain/time.ts'],
  ['where our pages are', /'\/(?:library|settings|help|welcome)\.html/, 'src/domain/ownPages.ts'],
  ['the random numbers of benches', /0x6d2b79f5/, 'tools/bench/random.ts'],
  ['a Chromium that reaches no network', /proxy-server=127/, 'tools/bench/offline.ts'],
  ['where a saved page lies', /\{id\}\.html\.gz/, 'tools/eval/savedPages.ts'],
];

const texts = ['src', 'entrypoints', 'tools']
  .flatMap(listFiles)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => [path, readFileSync(path, 'utf8').replaceAll(/(?<=\d|0x[\da-f]*)_/g, '')] as const);

test.each(RULES)('%s stands in one place', (_rule, sign, home) => {
  expect(texts.filter(([, text]) => sign.test(text)).map(([path]) => path)).toEqual([home]);
});
