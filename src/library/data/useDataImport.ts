import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileProblem } from '../../messages/fileProblem.ts';
import type { DataPreview } from '../../messages/dataView.ts';
import type { DataActions, DataSession } from './view.ts';

/** Where files are on their way in. */
export type DataStep =
  | { at: 'waiting' }
  | { at: 'checking'; name: string }
  | { at: 'checked'; name: string; preview: DataPreview | null; problems: readonly FileProblem[] }
  | { at: 'writing'; name: string; done: number; total: number }
  | { at: 'done'; taken: DataPreview }
  | { at: 'cancelled' }
  | { at: 'failed'; code: string };

export interface DataImport {
  step: DataStep;
  open: (files: readonly File[]) => void;
  apply: () => void;
  cancel: () => void;
}

/** One import at a time: what a session that was left still answers is not heard. */
export function useDataImport(actions: Pick<DataActions, 'open'>, onTaken: () => void): DataImport {
  const [step, setStep] = useState<DataStep>({ at: 'waiting' });
  const current = useRef<{ session: DataSession; name: string } | null>(null);
  useEffect(() => () => current.current?.session.cancel(), []);
  const end = (last: DataStep) => {
    current.current?.session.cancel();
    current.current = null;
    setStep(last);
  };
  return {
    step,
    open: (files) => {
      const [first] = files;
      if (!first || step.at === 'writing') return;
      current.current?.session.cancel();
      const own = { session: actions.open(files), name: nameOf(files, first) };
      current.current = own;
      setStep({ at: 'checking', name: own.name });
      void own.session.check().then((result) => {
        if (own !== current.current) return;
        if (result.ok) setStep({ at: 'checked', name: own.name, ...result.value });
        else end({ at: 'failed', code: result.code });
      });
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
