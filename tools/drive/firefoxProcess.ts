import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Marionette } from './marionette.ts';
import { sleep } from './until.ts';

/** Seconds on an idle machine; a busy one took more than a minute. Whether it has ended is asked meanwhile. */
const START_TIMEOUT_MS = 240_000;
const QUIT_TIMEOUT_MS = 5_000;
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** The browser's own children may write into its profile for a moment longer than it lives. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };

/** In the profile, the port Firefox listens on for Marionette. */
const PORT_FILE = 'MarionetteActivePort';

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
  // What a new profile does on its own: half a second of a processor at each start.
  'dom.ipc.processPrelaunch.enabled': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.feeds.weatherfeed': false,
  'browser.search.serpEventTelemetryCategorization.enabled': false,
  'browser.search.update': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.discovery.enabled': false,
  'browser.ml.enable': false,
  'browser.translations.enable': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.webcompat.enable_interventions': false,
  'extensions.webcompat.enable_shims': false,
  'browser.sessionstore.resume_from_crash': false,
  'signon.rememberSignons': false,
  'security.remote_settings.crlite_filters.enabled': false,
  'sidebar.animation.enabled': false,
};

export interface FirefoxProcess {
  marionette: Marionette;
  /** What the browser has printed: `console.*` of all documents, where the settings ask for it. */
  output: () => string;
  /** Ends the browser's process at once. */
  kill: () => Promise<void>;
  /** Ends the browser, by force if it must be, and removes its profile, unless it was given one. Idempotent. */
  close: () => Promise<void>;
  /** Settles when the browser has ended, whoever closed it. */
  closed: Promise<void>;
}

/** Starts Firefox with a fresh profile and opens a session. When it throws, nothing of the browser is left. */
export async function startFirefox(
  executable: string,
  {
    headful = false,
    settings = {},
    profile: kept,
    prepare = () => undefined,
  }: {
    headful?: boolean;
    settings?: Record<string, string | number | boolean>;
    profile?: string | undefined;
    /** Fills the profile before the browser sees it. */
    prepare?: (profile: string) => void;
  },
): Promise<FirefoxProcess> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
  const remove = async () => void (kept === undefined && (await rm(profile, REMOVAL)));
  prepare(profile);
  rmSync(join(profile, PORT_FILE), { force: true }); // of an earlier browser in the same profile
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
  let hasEnded = false;
  const closed = new Promise<void>((ended) => {
    child.on('exit', ended);
    child.on('error', ended); // one that could not be started has no exit
  }).then(() => {
    hasEnded = true;
  });

  const kill = () => void child.kill('SIGKILL');
  // A script that fails half-way, or is ended from outside, leaves no browser behind.
  const abandon = () => {
    kill();
    if (kept === undefined) rmSync(profile, REMOVAL);
  };
  const die = () => {
    abandon(); // not left to the exit, which a test runner may forbid
    process.exit(1);
  };
  process.once('exit', abandon);
  for (const signal of ENDINGS) process.once(signal, die);

  let marionette: Marionette | undefined;
  const end = async () => {
    const killing = setTimeout(kill, QUIT_TIMEOUT_MS);
    // Not asked to quit where its profile goes: saving what that would keep takes a fourth of a second.
    if (marionette && kept !== undefined) marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(kill);
    else kill();
    await closed;
    clearTimeout(killing);
    process.off('exit', abandon);
    for (const signal of ENDINGS) process.off(signal, die);
    marionette?.close();
    child.stdout.destroy(); // its children may hold the other end
    await remove();
  };
  let ending: Promise<void> | undefined;
  const close = () => (ending ??= end());

  try {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (portIn(profile) === 0) {
      if (hasEnded || Date.now() > deadline) throw new Error(`Firefox (${executable}) did not start.`);
      await sleep(50);
    }
    marionette = await Marionette.connect(portIn(profile));
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    const killed = async () => {
      kill();
      await closed;
      await close();
    };
    return { marionette, output: () => output, kill: killed, close, closed };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The port Firefox has chosen to be asked on; 0 until it is known. */
function portIn(profile: string): number {
  try {
    return Number(readFileSync(join(profile, PORT_FILE), 'utf8'));
  } catch {
    return 0;
  }
}
