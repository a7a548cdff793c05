import type { PersonalNote } from '../../domain/notes/note.ts';
import { articleKey } from '../../domain/keys/subjectKey.ts';
import { withoutScheme } from '../../ui/Address.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { useText } from '../../ui/text.ts';

/** When a note was written, and where, if that was not here: another article, or this one at another address. */
export function Origin({ note, here }: { note: PersonalNote; here: string }) {
  const text = useText();
  const { origin, subject, created, updated } = note;
  const isHere = origin.url === here || articleKey(origin.url) === articleKey(here);
  return (
    <p class="soft small">
      {text(updated === created ? 'noteWritten' : 'noteChanged', formatMoment(updated, text.tag))}
      {!isHere && origin.url !== '' && (
        <>
          {' · '}
          <a href={origin.url} target="_blank" rel="noreferrer noopener" dir="auto" class="address">
            {subject.kind === 'article'
              ? text('noteMadeAt', withoutScheme(origin.url))
              : text('noteOrigin', origin.title)}
          </a>
        </>
      )}
    </p>
  );
}
