import type { Text } from '../ui/text.ts';
import type { Sample } from './readSample.ts';
import { PARAGRAPHS } from './sampleWords.ts';

/** Reads the sample article in the words of the messages. What reads it is larger than the page, which is shown first. */
export async function loadSample(text: Text): Promise<Sample> {
  const { readSample } = await import('./readSample.ts');
  return readSample({
    outlet: text('sampleOutlet'),
    title: text('sampleTitle'),
    author: text('sampleAuthor'),
    published: new Date().toISOString(),
    language: text('localeTag'),
    paragraphs: PARAGRAPHS.map((key) => text(key)),
  });
}
