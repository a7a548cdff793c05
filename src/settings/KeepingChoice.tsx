import { useState } from 'preact/hooks';
import { READING_PAGE } from '../domain/ownPages.ts';
import { KEPT_DAYS, KEPT_MEGABYTES, KEPT_OF, type Keeping } from '../domain/keeping/keeping.ts';
import type { PageActions } from '../ui/pages/actions.ts';
import { ConfirmedButton } from '../ui/ConfirmedButton.tsx';
import { useText } from '../ui/text.ts';

/**
 * What is kept of what the reader reads: of which articles, for how long, in how much room. Nothing, until one is
 * chosen.
 */
export function KeepingChoice({
  keeping,
  actions,
}: {
  keeping: Keeping;
  actions: Pick<PageActions, 'changeKeeping' | 'forgetAllKept'>;
}) {
  const text = useText();
  const [outcome, setOutcome] = useState<'forgotten' | 'failed' | null>(null);
  const change = actions.changeKeeping;
  const forget = async () => setOutcome((await actions.forgetAllKept()) ? 'forgotten' : 'failed');
  const of = keeping.of ?? 'never';
  return (
    <>
      <fieldset class="choices">
        <legend>{text('keepLegend')}</legend>
        {KEPT_OF.map((one) => (
          <label key={one}>
            <input type="radio" name="keeping" checked={one === of} onChange={() => change({ of: one })} />
            <span>{text.find(`value_kept_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {of !== 'never' && (
        <div class="keeping-limits">
          <label>
            {text('keepDays')}
            <select
              value={keeping.days}
              onChange={({ currentTarget }) => change({ days: chosen(KEPT_DAYS, currentTarget.value, keeping.days) })}
            >
              {KEPT_DAYS.map((days) => (
                <option key={days} value={days}>
                  {text.number(days, { style: 'unit', unit: 'day', unitDisplay: 'long' })}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text('keepMegabytes')}
            <select
              value={keeping.megabytes}
              onChange={({ currentTarget }) =>
                change({ megabytes: chosen(KEPT_MEGABYTES, currentTarget.value, keeping.megabytes) })
              }
            >
              {KEPT_MEGABYTES.map((megabytes) => (
                <option key={megabytes} value={megabytes}>
                  {text.number(megabytes, { style: 'unit', unit: 'megabyte' })}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div class="buttons">
        <ConfirmedButton
          label={text('forgetAll')}
          question={text('forgetEverythingQuestion')}
          confirm={text('forgetConfirm')}
          onConfirm={() => void forget()}
        />
        <a href={READING_PAGE}>{text('keptAll')}</a>
      </div>
      <p role="status" class={outcome === 'failed' ? 'notice' : 'soft small'}>
        {outcome && text(outcome === 'failed' ? 'error_data_unknown' : 'forgottenAll')}
      </p>
    </>
  );
}

const chosen = <T extends number>(values: readonly T[], value: string, before: T): T =>
  values.find((one) => String(one) === value) ?? before;
