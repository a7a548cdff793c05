/**
 * The layout: which folder of `src/` runs in which process, and what it may import. `tests/architecture.test.ts` holds
 * the code to it, and the table in docs/map.md is written from it (`npm run map`).
 */

/** The programs Sidelight consists of, and the files each starts from. */
export const PROCESSES = {
  page: {
    entrypoints: ['entrypoints/probe.ts', 'entrypoints/waiting.ts', 'entrypoints/reader.ts'],
    name: 'web page',
  },
  background: { entrypoints: ['entrypoints/background.ts'], name: 'service worker' },
  panel: { entrypoints: ['entrypoints/sidepanel/main.tsx'], name: 'side panel' },
  library: { entrypoints: ['entrypoints/library/main.tsx'], name: 'library page' },
  worker: { entrypoints: ['entrypoints/libraryWorker.ts'], name: 'library’s worker' },
  settings: { entrypoints: ['entrypoints/settings/main.tsx'], name: 'settings page' },
  help: { entrypoints: ['entrypoints/help/main.tsx'], name: 'help page' },
  welcome: { entrypoints: ['entrypoints/welcome/main.tsx'], name: 'first-run page' },
} as const;

type Process = keyof typeof PROCESSES;
export const PROCESS_NAMES: readonly Process[] = [
  'page',
  'background',
  'panel',
  'library',
  'worker',
  'settings',
  'help',
  'welcome',
];

/** A folder of `src/`, or one of its sub-folders (`page/body`). */
export interface Room {
  /** Where its files may run. A file that another process reaches stands in the wrong room. */
  runsIn: readonly Process[];
  /** What is in it, in a few words. */
  holds: string;
  /** Folders it may import, by value. Its own it imports freely, unless `within` says more. */
  folders: readonly string[];
  /** Folders it may take types of, and nothing else. */
  types?: readonly string[];
  packages: readonly string[];
  /** Its sub-folders that stand on each other: each may import those named, and files beside none of them. */
  within?: Readonly<Record<string, readonly string[]>>;
}

export const ROOMS: Readonly<Record<string, Room>> = {
  page: {
    runsIn: ['page', 'welcome'], // which reads a sample of its own
    holds: 'the article, read from the document; marks painted into it',
    folders: ['domain', 'assets'],
    types: ['messages'],
    packages: ['@mozilla/readability', 'wxt'],
    within: {
      words: [],
      document: ['words'],
      change: ['words', 'document'],
      probe: ['words', 'document'],
      body: ['words', 'document', 'probe'],
      remarks: ['words', 'document', 'body'],
      outlet: ['words', 'document'],
      fields: ['words', 'document', 'body', 'remarks', 'outlet'],
      marking: ['document'],
    },
  },
  wording: {
    runsIn: ['background', 'welcome'],
    holds: 'how an article is worded, read from its text',
    folders: ['domain', 'assets'],
    packages: [],
    within: {
      text: [],
      lexicon: ['text'],
      phrases: ['text'],
      speakers: ['text', 'lexicon', 'phrases'],
      signals: ['text', 'lexicon', 'phrases', 'speakers'],
    },
  },
  background: {
    runsIn: ['background'],
    holds: 'what is known of each tab, and the report on it',
    folders: ['domain', 'messages', 'storage', 'browser', 'wording', 'assets'],
    packages: ['zod', 'tldts', 'punycode', 'diff', 'wxt'],
  },
  panel: {
    runsIn: ['panel', 'welcome'], // which shows what it has read
    holds: 'one report at a time, shown',
    folders: ['domain', 'messages', 'browser', 'ui', 'assets'],
    packages: ['preact', 'wxt'],
  },
  library: {
    runsIn: ['library'],
    holds: 'all notes, packs and backups, as the worker answers them',
    folders: ['domain', 'messages', 'browser', 'ui'],
    packages: ['preact', 'wxt'],
  },
  settings: {
    runsIn: ['settings'],
    holds: 'all a reader can set',
    folders: ['domain', 'ui'],
    packages: ['preact'],
  },
  help: {
    runsIn: ['help'],
    holds: 'what marks and words mean, and what is read and kept',
    folders: ['ui'],
    packages: ['preact'],
  },
  welcome: {
    runsIn: ['welcome'],
    holds: 'what opens at installing, with a sample read by the page script’s code and shown by the panel’s',
    folders: ['domain', 'page', 'wording', 'panel', 'ui'],
    packages: ['preact'],
  },
  worker: {
    runsIn: ['worker'],
    holds: 'files read and written, notes searched, packs checked and stored',
    folders: ['domain', 'messages', 'storage'],
    packages: ['zod', 'idb', 'fflate', 'yaml', 'tldts'],
  },
  ui: {
    runsIn: ['panel', 'library', 'settings', 'help', 'welcome'],
    holds: 'components that several of our pages show',
    folders: ['domain', 'assets'],
    types: ['messages'],
    packages: ['preact', 'marked', 'dompurify'],
  },
  browser: {
    runsIn: ['background', 'panel', 'library', 'worker', 'settings', 'help', 'welcome'],
    holds: 'calls to extension APIs that several processes make',
    folders: ['domain', 'messages'],
    types: ['ui'],
    packages: ['zod', 'wxt'],
  },
  storage: {
    runsIn: ['background', 'worker'],
    holds: 'the database: no one else opens it',
    folders: ['domain'],
    types: ['messages'],
    packages: ['zod', 'idb'],
  },
  messages: {
    runsIn: PROCESS_NAMES,
    holds: 'what one process says to another, with schemas; sending it',
    folders: ['domain'],
    packages: ['zod', 'wxt'],
  },
  domain: {
    runsIn: PROCESS_NAMES,
    holds: 'schemas, keys and pure rules that several processes need',
    folders: [],
    packages: ['zod', 'tldts'],
    within: {
      text: [],
      pausing: [],
      addresses: [],
      devices: ['text'],
      keys: ['text'],
      stories: [],
      article: ['text', 'keys'],
      changes: ['text', 'keys', 'article'],
      notes: ['text', 'keys', 'article'],
      keeping: ['text', 'keys', 'stories', 'article', 'changes', 'notes'],
      packs: ['text', 'keys', 'article', 'notes'],
      report: ['text', 'keys', 'article', 'notes', 'packs', 'keeping'],
    },
  },
};

/**
 * The rooms whose rules tests must pin (`npm run mutation`), pure ones and the storage: what draws, and what only calls
 * a browser or hands on, is not among them. Each is held by the tests that mirror it: a rule that only a test of the
 * whole happens to touch counts as one that nobody holds.
 */
export const MUTATED_ROOMS: readonly string[] = [
  'background/anchoring',
  'background/outlets',
  'background/report',
  'domain',
  'messages',
  'storage',
  'worker/data',
  'worker/exchange',
  'worker/notes',
  'worker/packs',
  'worker/search',
];

/** What starts a process may import every room; only rooms of its own process come along. */
export const ENTRYPOINT_PACKAGES: readonly string[] = ['preact', 'webextension-polyfill', 'wxt'];

/** @returns the rooms as a Markdown table, with columns as wide as oxfmt writes them */
export function roomsTable(): string {
  const rows = Object.entries(ROOMS).map(([folder, { runsIn, holds, folders, types = [] }]) => [
    `\`${folder}/\``,
    runsIn.length === PROCESS_NAMES.length ? 'everywhere' : runsIn.map((id) => PROCESSES[id].name).join(', '),
    holds,
    [...folders.map((name) => `\`${name}\``), ...types.map((name) => `types of \`${name}\``)].join(', ') ||
      'nothing of ours',
  ]);
  const table = [['Folder of `src/`', 'Runs in', 'Holds', 'May import'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = table;
  return [line(head), line(['', '', '', ''], '-'), ...body.map((row) => line(row))].join('\n');
}
