import type { ContextNote } from '../../domain/packs/contextNote.ts';
import type { Subject } from '../../domain/notes/note.ts';
import type { ContextGroup, ReportOutlet } from '../../domain/report/report.ts';
import { hasExpired, valueWords } from '../../ui/inWords/contextNoteWords.ts';
import { NoteOn } from '../notes/NoteOn.tsx';
import { namesFormat } from '../../ui/inWords/formats.ts';
import { useText, type Text } from '../../ui/text.ts';

/**
 * Whose page this is, in one line: the name, and what packs say it is. The host behind the name stands there where no
 * pack knows it, or the page and the address say different things.
 */
export function OutletLine({
  outlet,
  originals,
  context,
  subject,
  now,
  onNote,
}: {
  outlet: ReportOutlet;
  /** Addresses where the page says it appeared first, which are told below the title. */
  originals: readonly string[];
  context: readonly ContextGroup[];
  /** What a note on it is on; undefined where it is not known what outlet it is. */
  subject: Subject | undefined;
  now: Date;
  onNote: (on: Subject) => void;
}) {
  const text = useText();
  const { name, host, seenAt, told, claimedName, claimedHost, resembles } = outlet;
  const known = context.find(({ role }) => role === 'outlet')?.notes ?? [];
  const identity = identityOf(known, now, text);
  const isPlain = told === 'address' && claimedName === null && claimedHost === null && resembles === null;
  const hosts = [
    name !== host && (identity.length === 0 || !isPlain) && host,
    seenAt !== null && seenAt !== host && text('seenAt', seenAt),
  ];
  return (
    <>
      <p class="outlet parts">
        <span>
          <bdi class="outlet-name">{name}</bdi>
          <NoteOn subject={subject} onNote={onNote} />
        </span>
        {[...hosts, ...identity]
          .filter((words) => words !== false)
          .map((words) => (
            <bdi key={words}>{words}</bdi>
          ))}
      </p>
      {resembles !== null && (
        <p class="notice" dir="auto">
          {resemblesWords(resembles, text)}
        </p>
      )}
      {remarksOn(outlet, originals, text).map((remark) => (
        <p key={remark} class="remark" dir="auto">
          {remark}
        </p>
      ))}
    </>
  );
}

const holds = (note: ContextNote, now: Date): boolean =>
  note.kind === 'fact' && note.status === 'current' && !hasExpired(note, now);

/**
 * What kind of outlet it is, from where, since when: one of each at the most. All of them, and who says so, stand
 * further down. One that is none any more is not told to be there "since" a year.
 */
function identityOf(notes: readonly ContextNote[], now: Date, text: Text): string[] {
  const first = (property: string) => notes.find((note) => note.property === property && holds(note, now));
  const [kind, country, founded] = [first('additionalType'), first('countryOfOrigin'), first('foundingDate')];
  const isGone = !kind && notes.some(({ property, status }) => property === 'additionalType' && status === 'former');
  return [
    kind && valueWords(kind, text),
    country?.value && shortCountry(country.value, text),
    !isGone && founded?.value && text('outletSince', founded.value),
  ].filter((words) => typeof words === 'string');
}

function shortCountry(code: string, { tag }: Text): string {
  try {
    return namesFormat(tag, { type: 'region', style: 'short' }).of(code) ?? code;
  } catch {
    return code; // not a well-formed code: show what the pack says
  }
}

const resemblesWords = ({ name, host }: NonNullable<ReportOutlet['resembles']>, text: Text): string =>
  name === null ? text('resemblesHost', host) : text('resemblesOutlet', name, host);

function remarksOn(
  { told, claimedName, claimedHost }: ReportOutlet,
  originals: readonly string[],
  text: Text,
): string[] {
  const isOriginal = originals.some((url) => new URL(url).hostname.replace(/^www\./, '') === claimedHost);
  return [
    claimedName !== null && text('callsItself', claimedName),
    claimedHost !== null && !isOriginal && text('givesAddress', claimedHost),
    told === 'page' && text('toldByPage'),
    told === 'nothing' && text('toldByNothing'),
  ].filter((remark) => remark !== false);
}
