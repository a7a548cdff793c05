import { browser } from 'wxt/browser';
import { Signals, type ArticleReading, type Wording } from '../../domain/article/reading.ts';
import { browserLanguageOf } from './browserLanguage.ts';
import { readWording } from '../../wording/readWording.ts';
import type { Worded } from '../../wording/signals/signals.ts';
import { withoutWording } from './keepReading.ts';

/** A file of the extension. */
const load = async (path: string): Promise<unknown> => (await fetch(path)).json();

/** Whether this worker has begun to read a wording before. */
let isWarm = false;

/** How the article of a reading is worded. Never rejects: what fails is said in its place. */
export async function articleWording(reading: ArticleReading): Promise<Omit<Wording, 'readingId'>> {
  isWarm = true;
  try {
    const wording = await readWording(reading.article, reading.languageClaims, { languageOf: browserLanguageOf, load });
    // A text made for it may have more of a kind than is kept of any: such a record would not be read again, with all
    // that is in it.
    return { ...wording, signals: Signals.parse(wording.signals) };
  } catch (error) {
    console.error('Sidelight: the wording could not be read', error);
    return withoutWording(reading, 'crashed');
  }
}

/**
 * Warm-up: wakes the browser's detector, for which Firefox starts a worker each time it was not needed for a while, and
 * in a worker of ours that was only started by the click has the code run on a few words that will read an article's
 * wording: a first run takes three times as long as a second. Until the page has answered there is nothing else to do.
 * Never rejects.
 */
export async function warmUp(): Promise<void> {
  const sample = sampleArticle();
  const detected = browserLanguageOf(sample.text);
  if (isWarm) return;
  isWarm = true;
  const claims = { page: sample.language.value, words: sample.language.value };
  await readWording(sample, claims, { languageOf: async () => detected, load }).catch(() => undefined);
}

/** The sample of the first-run page, in the language of the messages: most of what is read is in that. */
function sampleArticle() {
  const word = (key: string) => browser.i18n.getMessage(key);
  const blocks: Worded['blocks'] = [];
  let text = '';
  for (const key of ['sampleParagraph1', 'sampleParagraph2', 'sampleParagraph3']) {
    const start = text.length;
    text += word(key);
    blocks.push({ kind: 'paragraph', start, end: text.length });
    text += '\n\n';
  }
  const evidence = { from: 'element', at: 'sample' } as const;
  return {
    title: { value: word('sampleTitle'), evidence },
    language: { value: word('localeTag'), evidence },
    text,
    blocks,
    links: [],
  } satisfies Worded;
}
