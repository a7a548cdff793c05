import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { OLDEST } from './tools/guards/oldest.ts';
import { shippedPackages, writeNotice } from './tools/release/notice.ts';

/**
 * What an extension page of ours may load: our own files and nothing else. No address outside the extension can be
 * reached from here, so "everything stays on your machine" can be checked by reading this line.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** With the gallery, which shows its states side by side in frames. */
const policyWithGallery = contentSecurityPolicy.replace(
  "frame-ancestors 'none'",
  "frame-ancestors 'self'; frame-src 'self'",
);

/** Pages under development come from WXT's server, which adds its own address to the scripts, and speak with it. */
const servedPolicy = [
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline' http://localhost:*",
  "connect-src 'self' http://localhost:* ws://localhost:*",
].join('; ');

const policyFor = (command: string, mode: string): string => {
  if (command === 'serve') return servedPolicy;
  return mode === 'production' ? contentSecurityPolicy : policyWithGallery;
};

/**
 * What tells why an entry of our data is there, or tests it, is a third of its size, and nothing that runs reads it.
 */
const withoutReasons = (json: string): string =>
  JSON.stringify(
    JSON.parse(json, (key, value: unknown) =>
      /^(?:example|notIn|reason|publication|provenance)$/.test(key) ? undefined : value,
    ),
  );

const dataWithoutReasons: Plugin = {
  name: 'data-without-reasons',
  enforce: 'pre',
  transform: {
    filter: { id: /(?:assets\/lexicons\/[a-zA-Z]+|src\/background\/outlets\/families)\.json$/ },
    handler: withoutReasons,
  },
};

/** English texts of packs are recognised by these, where the reader's language is another. */
const WORDS_OF_PACKS = /^(?:sentence|value_communityAssessment)_/;

/** The browser has the words of the messages; of nearly all the code reads the names alone. */
const messagesWithoutWords: Plugin = {
  name: 'messages-without-words',
  enforce: 'pre',
  transform: {
    filter: { id: /assets\/locales\/en\/messages\.json$/ },
    handler: (json) => {
      const messages: Record<string, { message: string }> = JSON.parse(json);
      const named = Object.entries(messages).map(([key, { message }]) => [
        key,
        WORDS_OF_PACKS.test(key) ? { message } : {},
      ]);
      return JSON.stringify(Object.fromEntries(named));
    },
  },
};

/**
 * Chromium's compile hint: of a script put into a page nearly every function is called at once, and to look them over
 * first and compile each at its first call takes longer than to compile all. Firefox reads it as the comment it is.
 */
const pageScriptCompiledWhole: Plugin = {
  name: 'page-script-compiled-whole',
  generateBundle: {
    // Behind what WXT changes at the script's beginning.
    order: 'post',
    handler: (_options, files) => {
      const script = files['reader.js'];
      if (script?.type === 'chunk') script.code = `//# allFunctionsCalledOnLoad\n${script.code}`;
    },
  },
};

/**
 * WXT runs an injected script within what tells a failure to its log, silent in production, and throws it on. Without
 * that each such script is 350 bytes smaller, and fails in the same way.
 */
const injectedAsItIs: Plugin = {
  name: 'injected-as-it-is',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    handler(code) {
      const [ours] = /^import definition from .*$/m.exec(code) ?? this.error('WXT begins such scripts in another way');
      return `${ours}\nexport default definition.main();\n`;
    },
  },
};

const shipped = shippedPackages();

/** What is written for translators is as long as the messages, and no browser reads it. */
const withoutHints = (file: ResolvedPublicFile): ResolvedPublicFile => {
  if (!('absoluteSrc' in file) || !/_locales\/.*\.json$/.test(file.relativeDest)) return file;
  const messages: unknown = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'));
  const contents = JSON.stringify(messages, (key, value: unknown) =>
    /^(?:description|example)$/.test(key) && typeof value === 'string' ? undefined : value,
  );
  return { relativeDest: file.relativeDest, contents };
};

const lexiconWithoutReasons = (file: ResolvedPublicFile): ResolvedPublicFile =>
  'absoluteSrc' in file && file.relativeDest.startsWith('lexicons/')
    ? { relativeDest: file.relativeDest, contents: withoutReasons(readFileSync(file.absoluteSrc, 'utf8')) }
    : file;

/** The types of i18n that take any name: which names there are is checked in src/ui/text.ts. */
const MESSAGE_TYPES = `import 'wxt/browser';
declare module 'wxt/browser' {
  export interface WxtI18n {
    getMessage(name: string, substitutions?: string | string[]): string;
  }
}
`;

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets',
  vite: () => ({
    plugins: [dataWithoutReasons, messagesWithoutWords, injectedAsItIs, pageScriptCompiledWhole, shipped.plugin],
    // Without a target, style sheets are written for browsers that need prefixes.
    build: {
      cssTarget: Object.entries({ chrome: OLDEST.chrome, firefox: OLDEST.firefox }).map(
        ([name, version]) => name + version,
      ),
    },
  }),
  webExt: { disabled: true },
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons,
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Asked for by those who want backups written by themselves or, where no page can write into a folder, notes
    // carried to other devices.
    optional_permissions: ['downloads'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: policyFor(command, mode) },
    options_ui: { page: 'settings.html', open_in_tab: true },
    action: { default_title: '__MSG_actionTitle__', default_icon: icons },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'note-selection': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_noteMenu__' },
      'next-hedge': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextHedgeCommand__' },
      'highlight-selection': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_highlightMenu__' },
      // Chromium takes four suggested keys: there the reader gives this one its keys.
      library: {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+L' } }),
        description: '__MSG_libraryCommand__',
      },
      // Neither browser lets a panel take the focus; its own F6 does that.
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f1d2b0e-8a5c-4d57-9a1e-3c7be0d4f2a9}',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${OLDEST.firefox_android}.0` },
          },
        }
      : { minimum_chrome_version: String(OLDEST.chrome) }),
  }),
  hooks: {
    'prepare:types': (_wxt, entries) => {
      // Names of messages are checked where they are written; those WXT lists here are of a folder we do not have.
      const messages = entries.find((entry) => 'path' in entry && entry.path === 'types/i18n.d.ts');
      if (messages && 'text' in messages) messages.text = MESSAGE_TYPES;
    },
    'entrypoints:resolved': ({ config }, entrypoints) => {
      // The gallery of components is for those who work on them.
      if (config.mode !== 'production') return;
      entrypoints.splice(0, entrypoints.length, ...entrypoints.filter(({ name }) => name !== 'gallery'));
    },
    'build:done': ({ config }) => {
      if (config.command === 'build') writeNotice(config.root, config.outDir, shipped.names);
    },
    'build:publicAssets': (_wxt, files) => {
      // The browsers want locales in `_locales`; of the data for languages, all but the lexicons are bundled into the
      // code that reads them.
      const wanted = files.filter(
        ({ relativeDest }) => !/^lexicons\/(?![a-z]{2,3}\.json$)|^packWords|\.svg$|^packs\/.*\.md$/.test(relativeDest),
      );
      for (const file of wanted) file.relativeDest = file.relativeDest.replace(/^locales\//, '_locales/');
      files.splice(0, files.length, ...wanted.map(withoutHints).map(lexiconWithoutReasons));
    },
  },
});
