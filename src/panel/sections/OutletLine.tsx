import type { ReportOutlet } from '../../domain/report/report.ts';
import { useText, type Text } from '../../ui/text.ts';

/** Whose page this is: the name, the host behind it, where it was seen, and what page and address say differently. */
export function OutletLine({ outlet }: { outlet: ReportOutlet }) {
  const text = useText();
  return (
    <>
      <p class="outlet">
        <bdi class="outlet-name">{outlet.name}</bdi>
        {outlet.name !== outlet.host && <span class="outlet-host">{outlet.host}</span>}
        {outlet.seenAt !== null && outlet.seenAt !== outlet.host && (
          <span class="outlet-host">{text('seenAt', outlet.seenAt)}</span>
        )}
      </p>
      {outlet.resembles !== null && (
        <p class="notice" dir="auto">
          {resemblesWords(outlet.resembles, text)}
        </p>
      )}
      {remarksOn(outlet, text).map((remark) => (
        <p key={remark} class="remark" dir="auto">
          {remark}
        </p>
      ))}
    </>
  );
}

const resemblesWords = ({ name, host }: NonNullable<ReportOutlet['resembles']>, text: Text): string =>
  name === null ? text('resemblesHost', host) : text('resemblesOutlet', name, host);

function remarksOn({ told, claimedName, claimedHost }: ReportOutlet, text: Text): string[] {
  return [
    claimedName !== null && text('callsItself', claimedName),
    claimedHost !== null && text('givesAddress', claimedHost),
    told === 'page' && text('toldByPage'),
    told === 'nothing' && text('toldByNothing'),
  ].filter((remark) => remark !== false);
}
