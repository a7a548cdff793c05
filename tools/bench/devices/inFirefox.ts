import type * as z from 'zod/mini';
import { findBrowser } from '../../dev/browsers.mjs';
import { startFirefox } from '../../drive/firefoxProcess.ts';
import type { Marionette } from '../../drive/marionette.ts';
import { proxyScript, serve } from '../../drive/server.ts';
import { sleep } from '../../drive/until.ts';
import { Answer, type AnyTask } from '../inChromium.ts';

/** Databases belong to an address, and keys are made where it is secure. */
const PAGE = 'http://bench.localhost/';
/** Another site, so another process. */
const ELSEWHERE = 'http://elsewhere.localhost/';
/** A task is asked for again and again: a script in the browser may take some seconds only. */
const LONGEST_MS = 300_000;
const EVERY_MS = 20;

interface FirefoxBench {
  /** Gives the page's worker a task. */
  ask: (script: string, task: AnyTask) => Promise<z.infer<typeof Answer>>;
  /** What the process of the page holds in memory, in bytes: the browser's own parts and garbage too. */
  memory: () => Promise<number>;
  /** Loads the page anew, in a new process: what the earlier one had in memory is gone. */
  restart: () => Promise<void>;
}

/** Starts a Firefox with a fresh profile on disk, acts in a page of it, and ends it. */
export async function inFirefox<T>(act: (bench: FirefoxBench) => Promise<T>): Promise<T> {
  const executable = findBrowser('firefox');
  if (executable === null) throw new Error('No Firefox found.');
  const server = await serve({ [PAGE]: '<!doctype html>', [ELSEWHERE]: '<!doctype html>' });
  const firefox = await startFirefox(executable, {
    settings: {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyScript(server.port),
      'network.proxy.allow_hijacking_localhost': true,
      // The process of a page that was left ends.
      'browser.sessionhistory.max_total_viewers': 0,
      'dom.ipc.processReuse.unusedGraceMs': 0,
    },
  });
  try {
    const { marionette } = firefox;
    let turn: Promise<unknown> = Promise.resolve();
    /** One after the other: there is one current context. */
    const inContext: InContext = (value, body, ...args) => {
      const mine = turn.then(async () => {
        await marionette.send('Marionette:SetContext', { value });
        return marionette.run(body, ...args);
      });
      turn = mine.catch(() => undefined);
      return mine;
    };
    await marionette.send('WebDriver:Navigate', { url: PAGE });
    return await act({
      ask: (script, task) => askWorker(inContext, script, task),
      memory: async () => Number(await inContext('chrome', MEMORY)),
      restart: async () => {
        await turn;
        await marionette.send('Marionette:SetContext', { value: 'content' });
        await marionette.send('WebDriver:Navigate', { url: ELSEWHERE });
        while ((await inContext('chrome', MEMORY)) !== 0) await sleep(EVERY_MS);
        await marionette.send('Marionette:SetContext', { value: 'content' });
        await marionette.send('WebDriver:Navigate', { url: PAGE });
      },
    });
  } finally {
    await firefox.close();
    await server.close();
  }
}

type InContext = (context: 'chrome' | 'content', body: string, ...args: unknown[]) => ReturnType<Marionette['run']>;

let asked = 0;

async function askWorker(inContext: InContext, script: string, task: AnyTask): Promise<z.infer<typeof Answer>> {
  const number = (asked += 1);
  const call = `(${startTask.toString()})(${JSON.stringify(script)}, ${JSON.stringify(task)}, ${number})`;
  await inContext('content', ASK, call);
  for (const deadline = Date.now() + LONGEST_MS; Date.now() < deadline; await sleep(EVERY_MS)) {
    const [of, answer] = String(await inContext('chrome', TITLE)).split(' answers: ');
    if (answer !== undefined && of === String(number)) return Answer.parse(JSON.parse(answer));
  }
  throw new Error(`No answer to ${JSON.stringify(task)}.`);
}

/**
 * Runs in the page. Its title says the answer: that can be read without leaving garbage in the process whose memory is
 * measured.
 */
function startTask(code: string, task: AnyTask, number: number): void {
  const known: { benchWorker?: Worker } & typeof globalThis = globalThis;
  known.benchWorker ??= new Worker(URL.createObjectURL(new Blob([code])));
  const answer = (said: unknown) => (document.title = `${number} answers: ${JSON.stringify(said)}`);
  known.benchWorker.addEventListener('error', ({ message }) => answer({ error: message }), { once: true });
  known.benchWorker.addEventListener('message', ({ data }: MessageEvent<object>) => answer(data), { once: true });
  known.benchWorker.postMessage(task, []);
}

// Bodies of functions in the browser, whose arguments are `args`.

/** The page itself starts the worker: what a script of the debugger's makes goes with it. */
const ASK = `
  const element = document.createElement('script');
  element.textContent = args[0];
  document.documentElement.append(element);
  element.remove();`;

const TITLE = 'return gBrowser.selectedBrowser.contentTitle;';
const MEMORY = `
  const { children } = await ChromeUtils.requestProcInfo();
  return children.find(({ origin }) => origin?.includes('bench.localhost'))?.memory ?? 0;`;
