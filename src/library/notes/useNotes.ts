import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeQuery, type NotesQuery } from '../../domain/notes/notesQuery.ts';
import type { NoteRow, NotesFound } from '../../messages/notesView.ts';
import type { NotesActions } from './view.ts';
import { nextRows, type Wanted } from './rowsAhead.ts';

/** How far a piece of work has come. */
interface Progress {
  done: number;
  total: number;
}

/** The notes a query finds, as they come in. */
export interface Notes {
  found: NotesFound | null;
  /** The address of the query that found them. */
  answered: string;
  /** Reading all notes, before the first can be shown; null when that is through. */
  reading: Progress | null;
  /** Making them searchable by their words; null when that is through. */
  indexing: Progress | null;
  problem: string | null;
  /** The row at a place among those found; undefined until it is there. */
  row: (place: number) => NoteRow | undefined;
  /** Sees to it that these rows come in. */
  want: (rows: Wanted) => void;
  /** The note that is to stay in sight when the list is read again. */
  inSight: RefObject<string | null>;
  /** Looks again for what has changed; null where any of them can have. */
  refresh: (ids: readonly string[] | null) => Promise<void>;
  /** Another number whenever something has changed. */
  changeCount: number;
}

const NOTHING: Progress = { done: 0, total: 0 };

/** Has all notes read once, then those of the query found, again whenever either changes. */
export function useNotes(
  actions: Pick<NotesActions, 'read' | 'follow' | 'index' | 'find' | 'rows'>,
  query: NotesQuery,
): Notes {
  const [reading, setReading] = useState<Progress | null>(NOTHING);
  const [indexing, setIndexing] = useState<Progress | null>(null);
  const [found, setFound] = useState<NotesFound | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [changeCount, setChangeCount] = useState(0);
  const [, render] = useState(0);
  /** Null where a note has gone, until the list is found again without it. */
  const rows = useRef<(NoteRow | null | undefined)[]>([]);
  const answered = useRef('');
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
    const asked = latestQuery.current;
    const result = await actions.find(asked, inSight.current);
    const { again } = search.current;
    search.current = { running: false, again: false };
    if (again) return find();
    setProblem(result.ok ? null : result.code);
    if (!result.ok) return;
    answered.current = writeQuery(asked).toString();
    rows.current = [];
    for (const [index, row] of result.value.rows.entries()) rows.current[result.value.from + index] = row;
    setFound(result.value);
    if (result.value.rows.includes(null)) await find(); // without the note that has gone
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
      setChangeCount((number) => number + 1);
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
  // At once: an effect would wait for the frame that draws the key.
  useLayoutEffect(() => {
    inSight.current = null;
    if (isRead) void find();
  }, [address]);

  /** One stretch of rows is asked for at a time: of those scrolled past meanwhile only the last. */
  const wanted = useRef<Wanted>({ from: 0, to: 0, kept: [] });
  const isAsking = useRef(false);
  const latestFound = useRef(found);
  latestFound.current = found;
  const askForRows = async (): Promise<void> => {
    if (isAsking.current) return;
    isAsking.current = true;
    /** What does not come is not asked for again and again. */
    const asked: { of: NotesFound | null; stretch: string } = { of: null, stretch: '' };
    try {
      for (;;) {
        const [of, target] = [latestFound.current, rows.current];
        const stretch = nextRows((place) => target[place] !== undefined, of?.total ?? 0, wanted.current);
        if (!of || !stretch || (asked.of === of && asked.stretch === stretch.join())) return;
        Object.assign(asked, { of, stretch: stretch.join() });
        const [from, to] = stretch;
        const result = await actions.rows(of.id, from, to);
        const came = result.ok ? (result.value ?? []) : [];
        for (const [at, row] of came.entries()) target[from + at] = row;
        if (target !== rows.current) continue;
        render((count) => count + 1);
        if (came.includes(null)) void find(); // without the note that has gone
      }
    } finally {
      isAsking.current = false; // before what was just drawn can want more
    }
  };

  return {
    found,
    answered: answered.current,
    reading,
    indexing,
    problem,
    row: (place) => rows.current[place] ?? undefined,
    want: (rowsDrawn) => {
      wanted.current = rowsDrawn;
      void askForRows();
    },
    inSight,
    refresh,
    changeCount,
  };
}
