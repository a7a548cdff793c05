import { browser } from 'wxt/browser';

/** Detectors look at the beginning; more would only take longer to hand over. */
const SAMPLE = 5_000;
/**
 * A reading does not wait longer for what is only a check: Firefox starts a worker for its detector, which takes up to
 * some 200 ms.
 */
const PATIENCE_MS = 500;

/**
 * What the browser takes a text's language for, as a BCP 47 tag; null where it is not sure, does not know or does not
 * answer in time.
 */
export async function browserLanguageOf(text: string): Promise<string | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return Promise.race([late, askBrowser(text.slice(0, SAMPLE))]);
}

async function askBrowser(sample: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(sample);
    const [first] = languages.toSorted((a, b) => b.percentage - a.percentage);
    return isReliable && first !== undefined && first.language !== 'und' ? first.language : null;
  } catch {
    return null;
  }
}
