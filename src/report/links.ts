import type { Subject } from '../notes/personalNote.ts';
import { linkKey } from '../notes/subject.ts';

/** An address that articles link to; null for anything but http(s). */
export function linkSubject(url: string, label: string): Subject | null {
  const key = linkKey(url);
  return key === null ? null : { kind: 'link', keys: [key], label: (label.trim() || url).slice(0, 1000) };
}
