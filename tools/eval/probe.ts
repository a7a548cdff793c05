import { readArticle } from '../../src/page/readArticle.ts';
import { articleScore, isProbablyArticle } from '../../src/page/probe/isProbablyArticle.ts';
import { factsOf } from '../../src/page/probe/facts.ts';

/**
 * What the probe says of a page, for `tools/eval/isArticle.ts`: runs in Chromium. The first call is not timed alone:
 * code gets warm.
 */
function ask(html: string, address: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(address);
  const started = performance.now();
  const isProbable = isProbablyArticle(document, address);
  const milliseconds = performance.now() - started;
  return {
    isProbable,
    isRead: readArticle(document, address) !== null,
    score: articleScore(document, url),
    facts: factsOf(document, url),
    milliseconds,
  };
}

Object.assign(globalThis, { ask });
