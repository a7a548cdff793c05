import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep } from './until.ts';

/** How long one script in the browser may take; a test's own limit is longer. */
const SCRIPT_TIMEOUT_MS = 20_000;
const START_TIMEOUT_MS = 60_000;
const QUIT_TIMEOUT_MS = 5_000;
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface Pending {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** A client of Firefox's automation protocol: JSON messages over TCP, each with its length in front. */
export class Marionette {
  #buffer = Buffer.alloc(0);
  #lastId = 0;
  #pending = new Map<number, Pending>();
  #socket: Socket;
  #greet: () => void = () => {};
  /** Settles when Firefox has said hello. */
  readonly ready = new Promise<void>((greet) => (this.#greet = greet));

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    socket.on('error', () => {}); // 'close' follows
    socket.on('close', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('Firefox has closed the connection.'));
      this.#pending.clear();
    });
  }

  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const text = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      // One write: with two, the second waits some 40 ms for the first's acknowledgement.
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Runs the body of an async function in the current context; its arguments are `args`, its value is awaited. */
  async run(body: string, ...args: unknown[]): Promise<unknown> {
    const script = `const answer = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...arguments)
        .then((value) => answer({ value }), (error) => answer({ error: String(error) }));`;
    const answer = valueOf(
      await this.send('WebDriver:ExecuteAsyncScript', {
        script,
        args,
        sandbox: null,
        scriptTimeout: SCRIPT_TIMEOUT_MS,
      }),
    );
    const { value, error } = answer as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  close(): void {
    this.#socket.end();
  }

  #receive(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (colon < 0 || this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      if (Array.isArray(message)) this.#settle(message);
      else this.#greet();
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const pending = this.#pending.get(Number(id));
    this.#pending.delete(Number(id));
    if (error) {
      const { error: kind, message } = error as { error: string; message: string };
      pending?.reject(new Error(`${kind}: ${message}`));
    } else pending?.resolve(result);
  }
}

/** WebDriver wraps what a command answers as `{ value }`. */
export const valueOf = (answer: unknown): unknown => (answer as { value: unknown }).value;

/** Settings that keep a fresh profile quiet: no first-run pages, no calls home. */
const QUIET: Record<string, string | number | boolean> = {
  'marionette.port': 0, // a free port, written to <profile>/MarionetteActivePort
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.region.network.url': '',
  'browser.topsites.contile.enabled': false,
  'extensions.getAddons.cache.enabled': false,
};

export interface FirefoxProcess {
  marionette: Marionette;
  /** What the browser has printed: `console.*` of all documents, where the settings ask for it. */
  output: () => string;
  close: () => Promise<void>;
  closed: Promise<void>;
}

/** Starts Firefox with a fresh profile and opens a session. */
export async function startFirefox(
  executable: string,
  { headful = false, settings = {} }: { headful?: boolean; settings?: Record<string, string | number | boolean> },
): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
  const lines = Object.entries({ ...QUIET, ...settings }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const child = spawn(
    executable,
    [
      ...(headful ? [] : ['-headless']),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      'about:blank',
    ],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      // A release build honours services.settings.server only with the second variable.
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const kill = () => void child.kill('SIGKILL');
  const die = () => process.exit(1); // on which `kill` follows
  // A script that fails half-way, or is ended from outside, leaves no browser behind.
  process.once('exit', kill);
  for (const signal of ENDINGS) process.once(signal, die);
  const closed = new Promise<void>((exited) => child.once('exit', () => exited()));
  child.once('error', () => {}); // seen as an exit below

  const portFile = join(profile, 'MarionetteActivePort');
  const end = Date.now() + START_TIMEOUT_MS;
  // The file is there before its content is.
  while (!existsSync(portFile) || readFileSync(portFile, 'utf8') === '') {
    if (Date.now() > end || child.exitCode !== null) throw new Error(`Firefox (${executable}) did not start.`);
    await sleep(50);
  }
  const marionette = new Marionette(connect(Number(readFileSync(portFile, 'utf8')), '127.0.0.1'));
  await marionette.ready;
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return {
    marionette,
    output: () => output,
    closed,
    close: async () => {
      void marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      await Promise.race([closed, sleep(QUIT_TIMEOUT_MS)]);
      if (child.exitCode === null) kill();
      process.off('exit', kill);
      for (const signal of ENDINGS) process.off(signal, die);
      marionette.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
