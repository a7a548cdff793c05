import type { DataCheck, DataPreview, ExportFormat } from './dataView.ts';

/** What a page and its worker say to each other of the reader's data. Settings lie where a worker cannot reach them. */
export type DataRequest =
  | { type: 'data.backup'; settings: Record<string, unknown>; installation: string }
  | { type: 'data.export'; format: ExportFormat }
  | { type: 'data.check'; files: readonly File[]; installation: string }
  | { type: 'data.apply' }
  | { type: 'data.count' }
  | { type: 'data.wipe' };

export interface DataCounts {
  notes: number;
  trashed: number;
  drafts: number;
  packs: number;
}

export type DataReply =
  /** `print` tells a backup's content from another's. */
  | { type: 'data.file'; file: Blob; name: string; print: string }
  | { type: 'data.checked'; check: DataCheck; settings: Record<string, unknown> | null }
  | { type: 'data.applied'; taken: DataPreview; settings: Record<string, unknown> | null }
  | { type: 'data.counted'; counts: DataCounts }
  | { type: 'data.wiped' };
