import type { Article } from '../../domain/article/article.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import { linkKeys } from '../../domain/keys/subjectKey.ts';
import type { NoteUse } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { Address } from '../../ui/Address.tsx';
import { useText } from '../../ui/text.ts';
import { InPage } from './InPage.tsx';

/** Where the article mentions what a note is about: the words that use its topic, or the page it links to. */
export function Mention({
  note,
  use,
  article,
  actions,
}: {
  note: PersonalNote;
  use: NoteUse | null;
  article: Article;
  actions: Pick<PanelActions, 'reveal'>;
}) {
  const text = useText();
  if (use)
    return (
      <p class="small">
        {text('usedHere')}{' '}
        <InPage start={use.start} end={use.end} className="entry" actions={actions}>
          “<bdi>{article.text.slice(use.start, use.end)}</bdi>”
        </InPage>
      </p>
    );
  if (note.subject.kind !== 'link') return null;
  const link = article.links.find(({ url }) => linkKeys(url).some((key) => note.subject.keys.includes(key)));
  if (!link) return <p class="small">{text('linkIsThisPage')}</p>;
  return (
    <p class="small">
      {text('linkedHere')}{' '}
      <a href={link.url} target="_blank" rel="noreferrer noopener" dir="auto" class="address">
        <Address url={link.url} />
      </a>
    </p>
  );
}
