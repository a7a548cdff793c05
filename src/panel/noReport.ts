import { codeOf, type ErrorCode } from '../domain/failure.ts';
import type { TabReport } from '../domain/report/report.ts';

const REASONS: Partial<Record<ErrorCode, Extract<TabReport, { state: 'failed' }>['reason']>> = {
  storage: 'database',
  'storage-full': 'database',
  'storage-newer': 'newer',
  'storage-blocked': 'blocked',
  unreachable: 'unreachable',
};

/** Tells why no report came; whatever it was is logged. */
export function noReport(error: unknown): TabReport {
  console.error('Sidelight: no report', error);
  const code = codeOf(error);
  return { state: 'failed', reason: REASONS[code] ?? 'unknown' };
}
