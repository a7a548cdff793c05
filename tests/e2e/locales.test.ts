import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flawsOf } from '../../tools/drive/axe.ts';
import { builtExtension, launch } from '../../tools/drive/browser.ts';
import { BROWSERS, type TestBrowser } from '../../tools/drive/testBrowser.ts';

const LOCALES = globSync('assets/locales/*/').map((folder) => folder.split('/')[2] ?? '');

/** The beginning of a sentence of the shipped packs, which are in English. */
const TOLD: Record<string, string> = {
  de: 'Mitglied des britischen Unterhauses für Aldershot',
  es: 'Miembro de la Cámara de los Comunes británica por Aldershot',
  fr: 'Membre de la Chambre des communes britannique, Aldershot',
};

/**
 * What a reader of each other language sees after installing. Its messages stand in place of English, as the test
 * browsers speak that.
 */
describe.each(
  BROWSERS.flatMap((name) => LOCALES.filter((locale) => locale !== 'en').map((locale) => ({ name, locale }))),
)('$name in $locale', ({ name, locale }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-locale-'));
  let browser: TestBrowser;
  beforeAll(async () => {
    cpSync(builtExtension(name), folder, { recursive: true });
    cpSync(join(folder, '_locales', locale), join(folder, '_locales/en'), { recursive: true });
    browser = await launch(name, { packsStored: true, extensionDir: folder, firstRun: true });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the sample on the first-run page has its three marks, by the lexicon of the language', async () => {
    await browser.page.waitFor('.sample [data-at]');
    expect(await browser.page.evaluate(() => document.querySelectorAll('.sample-page [data-at]').length)).toBe(3);
    expect(await browser.page.evaluate(() => document.documentElement.lang)).toBe(locale);
  });

  test.each(['welcome.html', 'settings.html', 'library.html#data'])(
    '%s is accessible and whole at 320 px',
    async (path) => {
      await browser.openPage(browser.extensionUrl(path));
      await browser.page.waitFor('h1');
      expect(await flawsOf(browser)).toEqual([]);
    },
  );

  test('what packs are built to say is told in the language', async () => {
    await browser.openPage(browser.extensionUrl('library.html#packs'));
    await browser.page.waitFor('input[type=search]');
    await browser.page.type('input[type=search]', 'Aldershot');
    await browser.page.says(TOLD[locale] ?? 'a word of each language');
  });

  test('nothing of ours went wrong', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
