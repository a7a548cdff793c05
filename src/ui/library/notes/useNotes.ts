import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { writeQuery, type NotesQuery } from '../../../search/query.ts';
import type { NoteRow, NotesActions, NotesFound } from './notesPage.ts';

/** How far a piece of work has come. */
export interface Progress {
  done: number;
  total: number;
}

/** The notes a query finds, as they come in. */
export interface Notes {
  found: NotesFound | null;
  /** Reading all notes, before the first can be shown; null when that is through. */
  reading: Progress | null;
  /** Making them searchable by their words; null when that is through. */
  indexing: Progress | null;
  problem: string | null;
  /** The row at a place among those found; undefined until it is there. */
  row: (place: number) => NoteRow | undefined;
  /** Sees to it that a stretch of rows comes in. */
  want: (from: number, to: number) => void;
  /** The note that is to stay in sight when the list is read again. */
  inSight: RefObject<string | null>;
  /** Looks again for what has changed; null where any of them can have. */
  refresh: (ids: readonly string[] | null) => Promise<void>;
  /** Another number whenever something has changed. */
  revision: number;
}

/** Where fewer rows beyond the window are there, so many are asked for: who scrolls on sees none missing, nor drawn twice. */
const LEAST_ROWS_AHEAD = 20;
const ROWS_AHEAD = 50;

const NOTHING: Progress = { done: 0, total: 0 };

export function useNotes(
  actions: Pick<NotesActions, 'read' | 'follow' | 'index' | 'find' | 'rows'>,
  query: NotesQuery,
): Notes {
  const [reading, setReading] = useState<Progress | null>(NOTHING);
  const [indexing, setIndexing] = useState<Progress | null>(null);
  const [found, setFound] = useState<NotesFound | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [revision, setRevision] = useState(0);
  const [, render] = useState(0);
  const rows = useRef<(NoteRow | undefined)[]>([]);
  const latestQuery = useRef(query);
  latestQuery.current = query;
  /** One search at a time: while one runs, at most one more follows, with the newest query. */
  const search = useRef({ running: false, again: false });
  const inSight = useRef<string | null>(null);

  const find = useCallback(async (): Promise<void> => {
    if (search.current.running) {
      search.current.again = true;
      return;
    }
    search.current.running = true;
    const result = await actions.find(latestQuery.current, inSight.current);
    const { again } = search.current;
    search.current = { running: false, again: false };
    if (again) return find();
    setProblem(result.ok ? null : result.code);
    if (!result.ok) return;
    rows.current = [];
    for (const [index, row] of result.value.rows.entries()) rows.current[result.value.from + index] = row;
    setFound(result.value);
  }, [actions]);
  const index = useCallback(async () => {
    const result = await actions.index((done, total) => setIndexing(done < total ? { done, total } : null));
    setIndexing(null);
    if (!result.ok) setProblem(result.code);
    else if (latestQuery.current.words.trim() !== '') await find();
  }, [actions, find]);
  const refresh = useCallback(
    async (ids: readonly string[] | null) => {
      const result = await actions.read(ids, (done, total) => setReading((before) => before && { done, total }));
      setReading(null);
      setRevision((number) => number + 1);
      if (!result.ok) return setProblem(result.code);
      await find();
      void index();
    },
    [actions, find, index],
  );

  const isRead = reading === null;
  const address = writeQuery(query).toString();
  useEffect(() => void refresh(null), [refresh]);
  useEffect(() => actions.follow((ids) => void refresh(ids)), [actions, refresh]);
  useEffect(() => {
    inSight.current = null;
    if (isRead) void find();
  }, [address]);

  /** One stretch of rows is asked for at a time: of those scrolled past meanwhile only the last. */
  const rowsAsked = useRef({ running: false, from: 0, to: 0 });
  const latestFound = useRef(found);
  latestFound.current = found;
  const askForRows = async (): Promise<void> => {
    const [of, target, { from, to }] = [latestFound.current, rows.current, rowsAsked.current];
    const missing = (beyond: number): number[] => {
      const start = Math.max(0, from - beyond);
      const length = Math.max(0, Math.min(to + beyond, of?.total ?? 0) - start);
      return Array.from({ length }, (_, at) => start + at).filter((place) => target[place] === undefined);
    };
    const wanted = missing(LEAST_ROWS_AHEAD).length > 0 ? missing(ROWS_AHEAD) : [];
    const [first, last] = [wanted.at(0), wanted.at(-1)];
    if (!of || first === undefined || last === undefined) return;
    const result = await actions.rows(of.id, first, last + 1);
    for (const [at, row] of (result.ok ? (result.value ?? []) : []).entries()) target[first + at] = row;
    if (target === rows.current) render((count) => count + 1);
    const now = rowsAsked.current;
    if (latestFound.current !== of || now.from !== from || now.to !== to) await askForRows();
  };

  return {
    found,
    reading,
    indexing,
    problem,
    row: (place) => rows.current[place],
    want: (from, to) => {
      Object.assign(rowsAsked.current, { from, to });
      if (rowsAsked.current.running) return;
      rowsAsked.current.running = true;
      void askForRows().finally(() => {
        rowsAsked.current.running = false;
      });
    },
    inSight,
    refresh,
    revision,
  };
}
