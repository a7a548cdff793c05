import {
  TargetType,
  type Browser,
  type CDPSession,
  type KeyInput,
  type Page,
  type Target as Tab,
} from 'puppeteer-core';
import type { Driver } from './surface.ts';
import type { ColorScheme } from './testBrowser.ts';

export const isWorker = (target: Tab): boolean => target.type() === TargetType.SERVICE_WORKER;

/**
 * What Chromium answers to a call of a worker whose process has gone
 * (`ExtensionFunctionDispatcher::DispatchForServiceWorker`).
 */
const OF_A_KILLED_WORKER = /\bError: No SW\b/;

/** Listens to every document and worker from its first moment, and keeps the colour scheme of all of them alike. */
export function watchTargets(browser: Browser) {
  const found: string[] = [];
  const sessions = new Map<Tab, CDPSession>();
  let scheme: ColorScheme = 'light';

  const watch = async (target: Tab) => {
    if (!/^(?:page|other|service_worker)$/.test(target.type())) return;
    const session = await target.createCDPSession();
    sessions.set(target, session);
    const where = isWorker(target) ? 'background' : target.url();
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      const text = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ');
      if (OF_A_KILLED_WORKER.test(text)) return;
      found.push(`${stackTrace?.callFrames[0]?.url ?? where}: ${text}`);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, text, exception } }) => {
      found.push(`${url ?? where}: ${exception?.description ?? text}`);
    });
    session.on('Log.entryAdded', ({ entry: { level, source, url, text } }) => {
      // A page's own missing picture is no error of ours; a missing file of the extension is.
      if (level !== 'error' || (source === 'network' && !url?.startsWith('chrome-extension:'))) return;
      found.push(`${url ?? where}: ${text}`);
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable');
    if (!isWorker(target)) await emulate(session, scheme);
  };
  const following = new Map<Tab, Promise<void>>();
  // A target may be gone before we listen to it, which is not an error.
  const follow = (target: Tab) =>
    void following.set(
      target,
      watch(target).catch(() => {}),
    );
  browser.targets().forEach(follow);
  browser.on('targetcreated', follow);
  browser.on('targetdestroyed', (target) => {
    sessions.delete(target);
    following.delete(target);
  });

  return {
    errors: async () => [...found],
    leave: async (target: Tab) => {
      await following.get(target);
      await sessions
        .get(target)
        ?.detach()
        .catch(() => {});
    },
    setColorScheme: async (next: ColorScheme) => {
      scheme = next;
      // Workers have no media to emulate and say so.
      await Promise.all([...sessions.values()].map((session) => emulate(session, next).catch(() => {})));
    },
  };
}

async function emulate(session: CDPSession, scheme: ColorScheme): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced-colors' ? 'active' : 'none' },
    ],
  });
}

/**
 * In a session of its own: puppeteer's idea of a worker goes stale when the worker restarts. Null when there is none.
 */
export async function askWorker(worker: Tab | undefined, expression: string) {
  const session = await worker?.createCDPSession();
  try {
    const answer = await session?.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return answer?.result.value ?? null;
  } finally {
    await session?.detach().catch(() => {}); // else a worker that ended meanwhile would stay
  }
}

/** Acts on a page as a reader does; it is looked for each time, since it may be another by now. */
export function driver(find: () => Promise<Page>): Driver {
  return {
    url: async () => (await find()).url(),
    run: async (expression) => (await find()).evaluate(expression),
    load: async (script) => void (await (await find()).evaluate(script)),
    moveMouse: async (x, y) => (await find()).mouse.move(x, y),
    clickMouse: async (x, y) => (await find()).mouse.click(x, y),
    typeText: async (text) => (await find()).keyboard.type(text),
    pressKeys: async (names) => {
      const { keyboard } = await find();
      const keys = names as KeyInput[]; // puppeteer throws on a name it does not know
      for (const key of keys) await keyboard.down(key);
      for (const key of keys.toReversed()) await keyboard.up(key);
    },
    png: async (fullPage) => (await find()).screenshot({ fullPage }),
  };
}
