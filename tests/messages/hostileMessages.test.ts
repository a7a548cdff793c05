import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { protocol, type Handlers, type RequestType } from '../../src/messages/requests.ts';
import { MessageError } from '../../src/domain/failure.ts';
import { serve } from '../../src/messages/serve.ts';

/** Whatever a page, a frame or another extension sends. */
const own = { id: 'sidelight', origin: 'chrome-extension://sidelight/' };
const panel = { id: 'sidelight', url: 'chrome-extension://sidelight/sidepanel.html' };
const strangers = fc.record(
  {
    id: fc.oneof(fc.constantFrom('sidelight', 'other', ''), fc.string()),
    url: fc.oneof(
      fc.constantFrom(
        'https://news.example/',
        'https://news.example/?chrome-extension://sidelight/',
        'chrome-extension://sidelight.example/panel.html',
        'chrome-extension://other/sidepanel.html',
        'about:blank',
        'data:text/html,chrome-extension://sidelight/',
      ),
      fc.webUrl(),
    ),
    tab: fc.anything(),
    frameId: fc.integer(),
  },
  { requiredKeys: [] },
);
const types = Object.keys(protocol).filter((type): type is RequestType => Object.hasOwn(protocol, type));
const bodies = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, maxDepth: 4 });
/** Objects that bear the names requests have, so that more gets as far as the second look. */
const likely = fc.dictionary(
  fc.constantFrom(
    'tabId',
    'noteId',
    'readingId',
    'draft',
    'keys',
    'slot',
    'revision',
    'marking',
    '__proto__',
    'constructor',
  ),
  fc.oneof(fc.integer(), fc.string(), fc.uuid(), fc.array(fc.string()), fc.anything({ maxDepth: 2 })),
);

function spies() {
  const called = vi.fn<(type: string) => void>();
  return { called, handlers: handlersThat(called) };
}

/** Handlers that tell they were called, and answer nothing. */
function handlersThat(tell: (type: string) => void): Handlers;
function handlersThat(tell: (type: string) => void): object {
  const handle = async (type: string) => {
    tell(type);
    throw new MessageError('unknown', 'answers nothing');
  };
  return Object.fromEntries(types.map((type) => [type, () => handle(type)]));
}

describe.each(types)('%s', (type) => {
  test('is carried out for nobody but our own pages, whatever is sent', async () => {
    const { called, handlers } = spies();
    await fc.assert(
      fc.asyncProperty(strangers, fc.oneof(bodies, likely), async (sender, body) => {
        fc.pre(sender.id !== own.id || sender.url?.startsWith(own.origin) !== true);
        const answer = await serve({ to: 'background', type, body }, sender, own, handlers);
        expect(answer).toMatchObject({ ok: false, code: 'not-allowed' });
      }),
    );
    expect(called).not.toHaveBeenCalled();
  });

  test('is carried out for our own pages with a body of its shape alone', async () => {
    const { called, handlers } = spies();
    await fc.assert(
      fc.asyncProperty(fc.oneof(bodies, likely), async (body) => {
        called.mockClear();
        const answer = await serve({ to: 'background', type, body }, panel, own, handlers);
        const isOfItsShape = protocol[type].request.safeParse(body).success;
        expect(answer).toMatchObject({ ok: false, code: isOfItsShape ? 'unknown' : 'bad-request' });
        expect(called).toHaveBeenCalledTimes(isOfItsShape ? 1 : 0);
      }),
    );
  });
});

test('what is no request to the background is left alone', () => {
  const { called, handlers } = spies();
  fc.assert(
    fc.property(bodies, (message) => {
      void serve(message, panel, own, handlers);
    }),
  );
  expect(called).not.toHaveBeenCalled();
});
