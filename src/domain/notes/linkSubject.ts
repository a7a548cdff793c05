import type { Subject } from './note.ts';
import { linkKey } from '../keys/subjectKey.ts';

/** An address that articles link to; null for anything but http(s). */
export function linkSubject(url: string, label: string): Subject | null {
  const key = linkKey(url);
  return key === null ? null : { kind: 'link', keys: [key], label: (label.trim() || url).slice(0, 1000) };
}
