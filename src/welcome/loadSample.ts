import type { Text } from '../ui/text.ts';
import type { Sample } from './readSample.ts';
import { PARAGRAPHS } from './sampleWords.ts';
import { LANGUAGES_EXAMINED } from './Welcome.tsx';

/** The languages whose lexicon is a script of its own; that of English comes with what reads the sample. */
const WITH_SCRIPT: ReadonlySet<string> = new Set(LANGUAGES_EXAMINED.filter((language) => language !== 'en'));

/**
 * Reads the sample article in the words of the messages. What reads it is larger than the page, which is shown first.
 *
 * @throws when a part of it cannot be loaded, or the sample is not taken for an article
 */
export async function loadSample(text: Text): Promise<Sample> {
  const language = text('localeTag');
  const [{ readSample }] = await Promise.all([
    import('./readSample.ts'),
    // The file that is injected into pages of the language, with no second copy of it in the bundles.
    WITH_SCRIPT.has(language) && import(/* @vite-ignore */ `/lexicon-${language}.js`),
  ]);
  return readSample({
    outlet: text('sampleOutlet'),
    title: text('sampleTitle'),
    author: text('sampleAuthor'),
    published: new Date().toISOString(),
    language,
    paragraphs: PARAGRAPHS.map((key) => text(key)),
  });
}
