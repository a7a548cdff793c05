// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import reader from '../../entrypoints/reader.ts';
import waiting from '../../entrypoints/waiting.ts';
import { Pong } from '../../src/messages/fromPage.ts';
import { isPageMessage, isPing } from '../../src/messages/toPage.ts';
import { anything } from './anyFitting.ts';
import { anyLike, everyMessage, toPage } from './everyMessage.ts';
import { senders } from './everyone.ts';
import type { Listener } from './fakeBrowser.ts';

/** Every message of the protocol, from everybody who could send one, to the scripts that listen in a page. */
const fake = await vi.hoisted(async () => {
  const { fakeBrowser: make } = await import('./fakeBrowser.ts');
  return make();
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const painted = new Map<string, unknown>();
vi.stubGlobal('CSS', { highlights: painted });
vi.stubGlobal('Highlight', Set);
Element.prototype.scrollIntoView = () => undefined;
Range.prototype.getBoundingClientRect = () => new DOMRect();

const SENTENCE = 'The harbour board may have known of the damage to the locks, officials said on Tuesday. ';
const paragraph = `<p>${SENTENCE.repeat(8)}</p>`;
const page = `<article><h1>Who pays for the locks?</h1>${paragraph.repeat(6)}</article>`;

const listenerOf = async (script: { main: () => unknown }): Promise<Listener> => {
  await script.main();
  const [listener] = [...fake.listeners].slice(-1);
  if (!listener) throw new Error('the script does not listen');
  return listener;
};
/** What a listener answers; nothing where it says nothing. */
const answersOf = (listen: Listener, ...[message, sender]: [unknown, object]) => {
  const answers: unknown[] = [];
  expect(listen(message, sender, (answer) => answers.push(answer))).toBeUndefined();
  return answers;
};

describe.each([
  ['the page script', reader, isPageMessage],
  ['the script that waits for an article', waiting, isPing],
])('%s', (_what, script, isForIt) => {
  let listen: Listener;
  beforeAll(async () => {
    document.body.innerHTML = page;
    listen = await listenerOf(script);
  });

  test.each(everyMessage)('answers $name from our own pages alone, and as it should be', (message) => {
    fc.assert(
      fc.property(fc.constantFrom(...senders), anyLike(message), ({ kind, sender }, sent) => {
        expect(answersOf(listen, sent, sender)).toHaveLength(kind === 'own' && isForIt(sent) ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });

  test('leaves alone what is no message', () => {
    fc.assert(
      fc.property(fc.constantFrom(...senders), anything, ({ sender }, message) => {
        expect(answersOf(listen, message, sender)).toEqual([]);
      }),
    );
  });

  test('answers the background', () => {
    const background = senders.find(({ who }) => who === 'the background');
    const [pong] = answersOf(listen, { to: 'page', type: 'ping' }, background?.sender ?? {});
    expect(Pong.safeParse(pong).success).toBe(true);
  });
});

test('what is told to pages is among what is tried', () => expect(toPage.length).toBeGreaterThan(5));
