/**
 * Times the reader's data on its ways in and out, through the real library page in real Chromium:
 * `npm run -s bench:exchange [-- NOTES]`, by default 50,000 notes of others' annotations. Needs the extension built. On
 * stdout one JSON line: seconds to check and to take in the file, and to write a backup and each export; the longest
 * time the page's main thread was blocked (ms). Exits with 1 when the import passes its limit.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../drive/browser.ts';
import { shippedPacksStored } from '../drive/packs/shippedPacks.ts';
import { longestBlock, secondsUntil, watchBlocks } from './waiting.ts';

const notes = Number(process.argv[2] ?? 50_000);
const LIMIT_SECONDS = 30;

const downloads = mkdtempSync(join(tmpdir(), 'bench-exchange-'));
const browser = await launch('chromium', { downloads });
const { page } = browser;
let importSeconds = Infinity;
try {
  await shippedPacksStored(browser);
  await page.evaluate(() => location.assign('#data'));
  await page.waitFor('.choices');
  const megabytes = await page.evaluate(chooseLargeFile, notes);
  await watchBlocks(page);
  const checkSeconds = await secondsUntil(page, '.preview .primary', async () => undefined);
  const writeSeconds = await secondsUntil(page, '.import-status + .drop-zone', () => page.click('.preview .primary'));
  importSeconds = checkSeconds + writeSeconds;
  const save = (section: string, button: number) =>
    secondsUntil(page, `[aria-labelledby=${section}] .saving-status:not(:empty):not(:has(+ progress))`, () =>
      page.evaluate(pressAndWait, section, button),
    );
  const backupSeconds = await save('backup', 0);
  const annotationSeconds = await save('export', 0);
  const markdownSeconds = await save('export', 1);
  const csvSeconds = await save('export', 2);
  const longestBlockMs = await longestBlock(page);
  console.log(
    JSON.stringify({
      notes,
      megabytes,
      import: { checkSeconds, writeSeconds, limitSeconds: LIMIT_SECONDS },
      export: { backupSeconds, annotationSeconds, markdownSeconds, csvSeconds },
      backupMegabytes: backupSize(),
      longestBlockMs,
      errors: await browser.errors(),
    }),
  );
} finally {
  await browser.close();
  rmSync(downloads, { recursive: true, force: true });
}
process.exit(importSeconds > LIMIT_SECONDS ? 1 : 0);

function backupSize(): number | null {
  const file = readdirSync(downloads).find((name) => name.endsWith('.gz'));
  return file === undefined ? null : Math.round(statSync(join(downloads, file)).size / 104_857.6) / 10;
}

// These run inside the document.

/**
 * Annotations as another program exports them, of the length of real notes, half of them on passages. Returns the size
 * in MB.
 */
function chooseLargeFile(count: number): number {
  const words = 'the river council upheld a complaint about reports on locks and harbour dues of that year'.split(' ');
  const say = (seed: number, length: number) =>
    Array.from({ length }, (_, at) => words[(seed * 7 + at * (1 + (seed % 5))) % words.length]).join(' ');
  const annotations = Array.from({ length: count }, (_, index) => {
    const source = `https://paper-${index % 900}.example/news/${index % 9000}`;
    const quote = {
      type: 'TextQuoteSelector',
      exact: say(index, 12),
      prefix: say(index + 1, 5),
      suffix: say(index + 2, 5),
    };
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `https://notes.example/${index}`,
      type: 'Annotation',
      created: new Date(1_700_000_000_000 + index * 60_000).toISOString(),
      body: [
        { type: 'TextualBody', value: `${index} ${say(index + 3, 60)}`, purpose: 'commenting' },
        { type: 'TextualBody', value: words[index % words.length], purpose: 'tagging' },
      ],
      target:
        index % 2 === 0
          ? source
          : { source, selector: [quote, { type: 'TextPositionSelector', start: index, end: index + 70 }] },
    };
  });
  const text = JSON.stringify(annotations);
  const input = document.querySelector<HTMLInputElement>('.library-view:not([hidden]) input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'large.json'));
  if (!input) throw new Error('no field for files');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return Math.round(text.length / 104_857.6) / 10;
}

/** Presses one of a section's buttons; resolves when writing has begun. */
async function pressAndWait(section: string, button: number): Promise<void> {
  document.querySelectorAll<HTMLElement>(`[aria-labelledby=${section}] .button`)[button]?.click();
  while (!document.querySelector(`[aria-labelledby=${section}] .saving-status + progress`))
    await new Promise(requestAnimationFrame);
}
