import type { ExportFormat } from '../../messages/dataView.ts';
import type { MessageKey } from '../../ui/text.ts';

/** Each with its name and what it is good for. */
export const EXPORT_FORMATS = [
  ['web-annotation', 'exportAnnotations', 'exportAnnotationsExplained'],
  ['markdown', 'exportMarkdown', 'exportMarkdownExplained'],
  ['csv', 'exportCsv', 'exportCsvExplained'],
] as const satisfies [ExportFormat, name: MessageKey, explained: MessageKey][];
