import { useEffect, useState } from 'preact/hooks';
import type { Passage } from '../../domain/notes/passage.ts';
import { newDraft, type Draft } from '../../domain/notes/note.ts';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import type { Wish } from '../wish.ts';
import { originOf } from '../../domain/report/originOf.ts';

/**
 * A text the panel's foot is open for, and the report it was begun on: null for one that was begun on another page
 * before.
 */
export interface Writing {
  draft: Draft;
  report: Report | null;
}

/** What is being written in the panel. It belongs to no report: what becomes of those must not end a sentence. */
export function useWriting(
  report: Report | null,
  wish: Wish | null,
  actions: PanelActions,
): {
  writing: Writing | null;
  /** A note on the selection was asked for, and there is none. */
  nothingSelected: boolean;
  /** The reader's tags, to suggest: they can wait, and need not come. */
  tags: readonly string[];
  write: (draft: Draft | null) => void;
  writeOn: (passage: Passage | null) => void;
} {
  const [writing, setWriting] = useState<Writing | null>(null);
  const [nothingSelected, setNothingSelected] = useState(false);
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    void actions.knownTags().then((known) => known.ok && setTags(known.value));
  }, [report?.notes]);
  const write = (draft: Draft | null) => {
    setNothingSelected(false);
    const isOfReport = draft !== null && (isBegunOn(draft, report) || isAmong(draft, report));
    setWriting(draft && { draft, report: isOfReport ? report : null });
  };
  const writeOn = (passage: Passage | null) => {
    const article = report?.subjects[0];
    if (report && passage && article) write(newDraft(article, originOf(report), passage));
    else setNothingSelected(true);
  };
  useEffect(() => setNothingSelected(false), [report?.readingId]);
  // Whoever has gone on to something else needs it no more.
  useEffect(() => {
    if (!nothingSelected) return undefined;
    const clear = () => setNothingSelected(false);
    document.addEventListener('click', clear);
    return () => document.removeEventListener('click', clear);
  }, [nothingSelected]);
  useEffect(() => {
    if (wish?.kind === 'write') writeOn(wish.passage);
  }, [wish]);
  return { writing, nothingSelected, tags, write, writeOn };
}

const isBegunOn = ({ origin }: Draft, report: Report | null): boolean =>
  report !== null && origin?.url === report.article.url;

const isAmong = ({ slot }: Draft, report: Report | null): boolean =>
  report?.drafts.some((draft) => draft.slot === slot) === true;
