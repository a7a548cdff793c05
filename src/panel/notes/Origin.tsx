import type { PersonalNote } from '../../domain/notes/note.ts';
import { articleKey } from '../../domain/keys/subjectKey.ts';
import { withoutScheme } from '../../ui/Address.tsx';
import { formatMoment, momentInWords } from '../../ui/inWords/dates.ts';
import { useText } from '../../ui/text.ts';

/**
 * What a note is on, when it was written, and where, if that was not here: another article, or this one at another
 * address.
 */
export function Origin({
  note,
  about,
  here,
  now,
}: {
  note: PersonalNote;
  /** What it is on, in words. */
  about: string;
  here: string;
  now: Date;
}) {
  const text = useText();
  const { origin, subject, created, updated, passage } = note;
  const isHere = origin.url === here || articleKey(origin.url) === articleKey(here);
  const isChanged = updated !== created;
  const exact = text(isChanged ? 'noteChanged' : 'noteWritten', formatMoment(updated, text.tag));
  return (
    <>
      <p class="note-origin soft small">
        {passage === null && (
          <>
            <bdi class="note-subject">{about}</bdi>
            {' · '}
          </>
        )}
        <time dateTime={updated} title={exact}>
          {momentInWords(updated, now, text.tag)}
        </time>
      </p>
      {!isHere && origin.url !== '' && (
        <p class="note-elsewhere small">
          <a href={origin.url} target="_blank" rel="noreferrer noopener" dir="auto" class="address">
            {subject.kind === 'article'
              ? text('noteMadeAt', withoutScheme(origin.url))
              : text('noteOrigin', origin.title)}
          </a>
        </p>
      )}
    </>
  );
}
