import type { MessageKey } from '../ui/text.ts';

/** The paragraphs of the sample article. */
export const PARAGRAPHS: readonly MessageKey[] = ['sampleParagraph1', 'sampleParagraph2', 'sampleParagraph3'];
