import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileProblem } from '../../messages/fileProblem.ts';
import type { ActionResult } from '../../domain/failure.ts';
import type { DataCheck, DataPreview, DataQuestion } from '../../messages/dataView.ts';
import type { TableMapping } from '../../messages/tableMapping.ts';
import type { DataActions, DataSession } from './view.ts';

/** Where files are on their way in. */
export type DataStep =
  | { at: 'waiting' }
  | { at: 'checking'; name: string }
  | { at: 'table'; name: string; question: DataQuestion; index: number; given: TableMapping | null }
  | { at: 'checked'; name: string; isMapped: boolean; preview: DataPreview | null; problems: readonly FileProblem[] }
  | { at: 'writing'; name: string; done: number; total: number }
  | { at: 'done'; taken: DataPreview }
  | { at: 'cancelled' }
  | { at: 'failed'; code: string };

export interface DataImport {
  step: DataStep;
  open: (files: readonly File[]) => void;
  /** What the reader says of the table that is asked about; null leaves it out. */
  map: (mapping: TableMapping | null) => void;
  /** Asks about the tables again. */
  mapAgain: () => void;
  apply: () => void;
  cancel: () => void;
}

/** Files that are open, with the tables among them and what was said of each so far. */
interface Opened {
  session: DataSession;
  name: string;
  question: DataQuestion | null;
  mappings: (TableMapping | null)[];
}

/** One import at a time: what a session that was left still answers is not heard. */
export function useDataImport(actions: Pick<DataActions, 'open'>, onTaken: () => void): DataImport {
  const [step, setStep] = useState<DataStep>({ at: 'waiting' });
  const current = useRef<Opened | null>(null);
  useEffect(() => () => current.current?.session.cancel(), []);
  const end = (last: DataStep) => {
    current.current?.session.cancel();
    current.current = null;
    setStep(last);
  };
  const ask = (own: Opened, index: number) => {
    const { name, question, mappings } = own;
    if (question) setStep({ at: 'table', name, question, index, given: mappings[index] ?? null });
  };
  const waitForCheck = async (own: Opened, asked: Promise<ActionResult<DataCheck | DataQuestion>>) => {
    setStep({ at: 'checking', name: own.name });
    const result = await asked;
    if (own !== current.current) return;
    if (!result.ok) end({ at: 'failed', code: result.code });
    else if ('tables' in result.value) {
      own.question = result.value;
      ask(own, 0);
    } else setStep({ at: 'checked', name: own.name, isMapped: own.question !== null, ...result.value });
  };
  return {
    step,
    open: (files) => {
      const [first] = files;
      if (!first || step.at === 'writing') return;
      current.current?.session.cancel();
      const own: Opened = { session: actions.open(files), name: nameOf(files, first), question: null, mappings: [] };
      current.current = own;
      void waitForCheck(own, own.session.check());
    },
    map: (mapping) => {
      const own = current.current;
      if (!own || step.at !== 'table') return;
      own.mappings[step.index] = mapping;
      if (step.index + 1 < step.question.tables.length) ask(own, step.index + 1);
      else void waitForCheck(own, own.session.map(own.mappings));
    },
    mapAgain: () => {
      if (current.current && step.at === 'checked') ask(current.current, 0);
    },
    apply: () => {
      const own = current.current;
      if (!own || step.at !== 'checked' || !step.preview) return;
      setStep({ at: 'writing', name: own.name, done: 0, total: 0 });
      const onProgress = (done: number, total: number) => {
        if (own === current.current) setStep({ at: 'writing', name: own.name, done, total });
      };
      void own.session.apply(onProgress).then((result) => {
        if (own !== current.current) return;
        end(result.ok ? { at: 'done', taken: result.value } : { at: 'failed', code: result.code });
        onTaken();
      });
    },
    cancel: () => {
      end({ at: 'cancelled' });
      onTaken(); // whether the last moment came before or after the write, the numbers tell
    },
  };
}

/** The file's name, or that of the folder it was chosen with. */
const nameOf = (files: readonly File[], first: File): string =>
  files.length === 1 ? first.name : (first.webkitRelativePath.split('/')[0] ?? '') || first.name;
