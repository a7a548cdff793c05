import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatMoment } from '../../ui/inWords/dates.ts';
import { useText, type MessageKey, type Text } from '../../ui/text.ts';
import type { AutoBackup, BackupInterval } from '../../messages/dataView.ts';
import type { DataActions } from './view.ts';
import { dataErrorWords } from './words.ts';

const INTERVALS: [BackupInterval, MessageKey][] = [
  ['off', 'autoOff'],
  ['day', 'autoDay'],
  ['week', 'autoWeek'],
];

/** How often a backup is made without being asked for, and what became of the last. */
export function AutoBackupFieldset({
  actions,
  changeCount,
}: {
  actions: Pick<DataActions, 'autoBackup' | 'setAutoBackup'>;
  changeCount: number;
}) {
  const text = useText();
  const [auto, setAuto] = useState<AutoBackup | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(async () => {
    const result = await actions.autoBackup();
    if (result.ok) setAuto(result.value);
    else setProblem(dataErrorWords(result.code, text));
  }, [actions]);
  useEffect(() => void load(), [load, changeCount]);
  const choose = async (every: BackupInterval) => {
    setProblem(null);
    const result = await actions.setAutoBackup(every);
    if (!result.ok) setProblem(dataErrorWords(result.code, text));
    else if (!result.value) setProblem(text('autoRefused'));
    await load();
  };
  return (
    <fieldset class="choices">
      <legend>{text('autoHeading')}</legend>
      <p class="soft small" id="auto-explained">
        {text('autoExplained')}
      </p>
      {INTERVALS.map(([every, label]) => (
        <label key={every}>
          <input
            type="radio"
            name="auto-backup"
            aria-describedby="auto-explained"
            checked={auto?.every === every}
            onChange={() => void choose(every)}
          />
          {text(label)}
        </label>
      ))}
      <p role="status" class={problem === null ? 'soft small' : 'notice'}>
        {problem ?? (auto && lastWords(auto, text))}
      </p>
      {auto?.failed && auto.every !== 'off' && <p class="notice">{failedWords(auto.failed, text)}</p>}
    </fieldset>
  );
}

function lastWords({ every, last }: AutoBackup, text: Text): string | null {
  if (!last) return every === 'off' ? null : text('autoNever');
  const written = text('autoLast', last.file, formatMoment(last.written, text.tag));
  if (last.checked === last.written) return written;
  return `${written} ${text('autoUnchanged', formatMoment(last.checked, text.tag))}`;
}

const failedWords = ({ at, reason }: NonNullable<AutoBackup['failed']>, text: Text): string =>
  text.find(`error_autoBackup_${reason.replaceAll('-', '_')}`, formatMoment(at, text.tag)) ?? '';
