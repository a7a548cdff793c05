import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListMapping, ListSummary } from '../../messages/listMapping.ts';
import type { PackProblem } from '../../domain/packs/problem.ts';
import type { ActionResult } from '../../domain/failure.ts';
import type { FileCheck, PackPreview } from '../../messages/packsView.ts';
import type { ImportSession, PacksActions } from './view.ts';

/** Where a file is on its way into the library. */
export type ImportStep =
  | { at: 'waiting' }
  | { at: 'checking'; name: string }
  | { at: 'bad'; name: string; problems: readonly PackProblem[] }
  | { at: 'list'; name: string; list: ListSummary; problems: readonly PackProblem[] }
  | { at: 'preview'; name: string; preview: PackPreview }
  | { at: 'writing'; title: string; done: number; total: number }
  | { at: 'done'; title: string; notes: number }
  | { at: 'cancelled'; name: string }
  | { at: 'failed'; code: string };

export interface Import {
  step: ImportStep;
  open: (file: File) => void;
  map: (mapping: ListMapping) => void;
  apply: () => void;
  cancel: () => void;
}

/** One file at a time: what a session that was left still answers is not heard. */
export function useImport(actions: Pick<PacksActions, 'openFile'>, onImported: () => void): Import {
  const [step, setStep] = useState<ImportStep>({ at: 'waiting' });
  const current = useRef<{ session: ImportSession; name: string; list: ListSummary | null } | null>(null);
  useEffect(() => () => current.current?.session.cancel(), []);

  const waitForCheck = async (asked: Promise<ActionResult<FileCheck>>) => {
    const own = current.current;
    if (own) setStep({ at: 'checking', name: own.name });
    const result = await asked;
    if (!own || own !== current.current) return;
    const { name, list } = own;
    if (!result.ok) return end({ at: 'failed', code: result.code });
    const check = result.value;
    if (check.state === 'pack') return setStep({ at: 'preview', name, preview: check.preview });
    if (check.state === 'list') {
      own.list = check.list;
      return setStep({ at: 'list', name, list: check.list, problems: [] });
    }
    // A list is mended in its form; a file elsewhere.
    if (list) setStep({ at: 'list', name, list, problems: check.problems });
    else end({ at: 'bad', name, problems: check.problems });
  };
  const end = (last: ImportStep) => {
    current.current?.session.cancel();
    current.current = null;
    setStep(last);
  };

  return {
    step,
    open: (file) => {
      if (step.at === 'writing') return;
      current.current?.session.cancel();
      const session = actions.openFile(file);
      current.current = { session, name: file.name, list: null };
      void waitForCheck(session.check());
    },
    map: (mapping) => {
      if (current.current) void waitForCheck(current.current.session.map(mapping));
    },
    apply: () => {
      const own = current.current;
      if (!own || step.at !== 'preview') return;
      const { title, notes } = step.preview.pack;
      setStep({ at: 'writing', title, done: 0, total: notes });
      const onProgress = (done: number, total: number) => {
        if (own === current.current) setStep({ at: 'writing', title, done, total });
      };
      void own.session.apply(onProgress).then((result) => {
        if (own !== current.current) return;
        end(result.ok ? { at: 'done', title, notes } : { at: 'failed', code: result.code });
        if (result.ok) onImported();
      });
    },
    cancel: () => {
      const name = current.current?.name ?? '';
      end({ at: 'cancelled', name });
      onImported(); // whether the last moment came before or after the write, the list tells what is there
    },
  };
}
