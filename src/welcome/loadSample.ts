import { loadLexicon } from '../wording/lexicon/lexicon.ts';
import type { Text } from '../ui/text.ts';
import type { Sample } from './readSample.ts';
import { PARAGRAPHS } from './sampleWords.ts';

/**
 * Reads the sample article in the words of the messages. What reads it is larger than the page, which is shown first.
 *
 * @throws when a part of it cannot be loaded, or the sample is not taken for an article
 */
export async function loadSample(text: Text): Promise<Sample> {
  const language = text('localeTag');
  const [{ readSample }] = await Promise.all([
    import('./readSample.ts'),
    loadLexicon(language, async (path) => (await fetch(path)).json()),
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
