import * as fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { onPageChanged, onPaintedClicked, subscribe } from '../../src/messages/events.ts';
import { MarkClicked, NoteClicked, PageChanged } from '../../src/messages/fromPage.ts';
import { ExtensionEvent } from '../../src/messages/extensionEvent.ts';
import { anyLike, events, everyMessage, said } from './everyMessage.ts';
import { senders } from './everyone.ts';

/**
 * Every message of the protocol, from everybody who could send one, to whatever pages of ours and the background listen
 * with.
 */
const fake = await vi.hoisted(async () => {
  const { fakeBrowser: make } = await import('./fakeBrowser.ts');
  return make();
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const heard: unknown[] = [];
beforeAll(() => {
  subscribe((event) => heard.push(['event', event]));
  onPageChanged((tabId) => heard.push(['changed', tabId]));
  onPaintedClicked((tabId, clicked) => heard.push(['clicked', tabId, clicked]));
});

/** What is to be heard of a message. */
function declared(message: unknown, kind: string): unknown[] {
  const event = ExtensionEvent.safeParse(message);
  if (kind === 'own') return event.success ? [['event', event.data]] : [];
  if (kind !== 'page') return [];
  const clicked = [NoteClicked, MarkClicked].map((schema) => schema.safeParse(message)).find(({ success }) => success);
  if (clicked) return [['clicked', 7, clicked.data]];
  return PageChanged.safeParse(message).success ? [['changed', 7]] : [];
}

test.each(everyMessage)('$name is heard from nobody else, and as it should be', (message) => {
  fc.assert(
    fc.property(fc.constantFrom(...senders), anyLike(message), ({ kind, sender }, sent) => {
      heard.length = 0;
      // An answer other than undefined would be taken for one to the sender.
      for (const listen of fake.listeners) expect(listen(sent, sender, () => undefined)).toBeUndefined();
      expect(heard).toEqual(declared(sent, kind));
    }),
    { numRuns: 300 },
  );
});

test.each([...events, ...said])('$name is heard from those it is declared for', ({ from, fitting }) => {
  for (const { kind, sender } of senders)
    for (const sent of fc.sample(fitting, 5)) {
      heard.length = 0;
      for (const listen of fake.listeners) listen(sent, sender, () => undefined);
      expect(heard).toHaveLength(kind === from ? 1 : 0);
    }
});
