import { readFileSync } from 'node:fs';
import { contextSubjectsOf } from '../../src/domain/packs/indexing.ts';
import { checkPack } from '../../src/domain/packs/validate.ts';
import type { TestBrowser } from './testBrowser.ts';
import { shippedPacksStored } from './packs/shippedPacks.ts';

/** The sample article: an invented opinion piece, republished, on an invented site. */
export const SAMPLE = 'http://www.meridian-dispatch.example/opinion/lowland-compact-coming-apart/48213';
/** The same as an archive keeps it, and as a site shows it whose name comes near to a known outlet's. */
export const SAMPLE_ARCHIVED = `http://web.archive.org/web/20260102030405/${SAMPLE}`;
export const SAMPLE_LOOKALIKE = 'http://www.theguardian.com.co/opinion/lowland-compact-coming-apart/48213';
const sample = readFileSync('docs/sample/op-ed.html', 'utf8');
export const SAMPLE_PAGES = { [SAMPLE]: sample, [SAMPLE_ARCHIVED]: sample, [SAMPLE_LOOKALIKE]: sample };

/**
 * Puts the sample's context notes into the extension's database, as no shipped pack knows invented outlets. Leaves the
 * current tab on a page of the extension.
 *
 * @param enabled - whether the pack is switched on
 */
export async function storeSampleNotes(browser: TestBrowser, enabled = true): Promise<void> {
  const checked = checkPack(JSON.parse(readFileSync('docs/sample/pack.json', 'utf8')));
  if (!checked.ok) throw new Error(`the sample pack is not valid: ${JSON.stringify(checked.problems)}`);
  // Those that come with the extension are stored first: what is read then is read with them.
  await shippedPacksStored(browser);
  const { id, version, title } = checked.pack;
  await browser.page.evaluate(
    (pack, subjects) =>
      new Promise<boolean>((done) => {
        const request = indexedDB.open('sidelight');
        request.addEventListener('success', () => {
          const transaction = request.result.transaction(['packs', 'contextSubjects'], 'readwrite');
          transaction.objectStore('packs').put(pack);
          for (const subject of subjects) transaction.objectStore('contextSubjects').put(subject);
          transaction.addEventListener('complete', () => {
            request.result.close();
            done(true);
          });
        });
      }),
    { id, version, title, enabled },
    [...contextSubjectsOf(checked.pack)],
  );
}
