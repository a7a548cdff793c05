import type { ReportOutlet } from '../report/report.ts';
import { useText, type Text } from './text.ts';

/** Whose page this is: the name, the host behind it, where it was seen, and what page and address say differently. */
export function OutletLine({ outlet }: { outlet: ReportOutlet }) {
  const text = useText();
  return (
    <>
      <p class="outlet">
        <span class="outlet-name" dir="auto">
          {outlet.name}
        </span>
        {outlet.name !== outlet.host && <span class="outlet-host">{outlet.host}</span>}
        {outlet.seenAt !== null && outlet.seenAt !== outlet.host && (
          <span class="outlet-host">{text('seenAt', outlet.seenAt)}</span>
        )}
      </p>
      {remarksOn(outlet, text).map((remark) => (
        <p key={remark} class="remark" dir="auto">
          {remark}
        </p>
      ))}
    </>
  );
}

function remarksOn({ told, claimedName, claimedHost, resembles }: ReportOutlet, text: Text): string[] {
  return [
    resembles !== null &&
      (resembles.name === null
        ? text('resemblesHost', resembles.host)
        : text('resemblesOutlet', resembles.name, resembles.host)),
    claimedName !== null && text('callsItself', claimedName),
    claimedHost !== null && text('givesAddress', claimedHost),
    told === 'page' && text('toldByPage'),
    told === 'nothing' && text('toldByNothing'),
  ].filter((remark) => remark !== false);
}
