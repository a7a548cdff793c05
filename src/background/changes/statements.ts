import type { PageStatement } from '../../domain/changes/changes.ts';
import type { KeptText } from '../../domain/changes/keptText.ts';
import { fold } from '../anchoring/folding.ts';

/**
 * What the page itself says of having been changed: its corrections and updates, and the date of its last change where
 * that is another than it was.
 *
 * @returns null where it says nothing
 */
export function pageStatements(then: KeptText, now: KeptText): PageStatement[] | null {
  const known = new Set(then.disclosures.map(({ kind, text }) => `${kind} ${wordingOf(kind, text)}`));
  const statements = now.disclosures.flatMap(({ kind, text }): PageStatement[] =>
    kind === 'correction' || kind === 'update'
      ? [{ kind, text, isNew: !known.has(`${kind} ${wordingOf(kind, text)}`) }]
      : [],
  );
  if (now.modified !== null && now.modified !== then.modified && now.modified !== now.published)
    statements.push({ kind: 'modified', text: now.modified, isNew: true });
  return statements.length === 0 ? null : statements;
}

/** Whether there is a correction or an update that was not there: worth telling although the text is the same. */
export const hasNews = (statements: readonly PageStatement[] | null): boolean =>
  statements?.some(({ kind, isNew }) => isNew && kind !== 'modified') ?? false;

/** Lines that tell of an update stand apart from the text: a time in them is no news. */
const wordingOf = (kind: string, text: string): string =>
  fold(kind === 'update' ? text.replaceAll(/\p{N}+/gu, '') : text).text;
