import type { AlsoRead, Pieces, SameStory } from '../../domain/keeping/alsoRead.ts';
import type { Article } from '../../domain/article/article.ts';
import { formatDay } from '../../ui/inWords/dates.ts';
import { useText, type MessageKey, type Text } from '../../ui/text.ts';
import { Section } from '../Section.tsx';
import { Habits } from './Habits.tsx';
import { lookFurther } from './lookFurther.ts';

/** What else the reader has read: of the author, of the outlet, on the same event; and where they may look further. */
export function AlsoReadSection({ also, article }: { also: AlsoRead | null; article: Article }) {
  const text = useText();
  const links = lookFurther(article);
  const counts = also
    ? [countOf(also.author, 'piecesByAuthor', text), countOf(also.outlet, 'piecesOfOutlet', text)]
    : [];
  const told = counts.filter((words) => words !== null);
  const stories = also?.stories ?? [];
  const hasRead = told.length + stories.length > 0;
  if (told.length + stories.length + links.length === 0) return null;
  return (
    <Section
      id="also"
      name={text(hasRead ? 'alsoReadHeading' : 'lookFurtherHeading')}
      number={stories.length > 0 ? text.count('sameStoryCount', stories.length) : undefined}
      sentence={told.length > 0 ? told.join(' · ') : undefined}
    >
      {also && <Habits also={also} />}
      {stories.length > 0 && (
        <div role="group" aria-labelledby="same-story">
          <h3 id="same-story">{text('sameStoryHeading')}</h3>
          <ul class="stories">
            {stories.map((story) => (
              <Story key={story.id} story={story} hedges={also?.hedges ?? null} />
            ))}
          </ul>
        </div>
      )}
      {links.length > 0 && (
        <div role="group" aria-label={text('lookFurtherHeading')}>
          {hasRead && <h3>{text('lookFurtherHeading')}</h3>}
          <ul class="look-further">
            {links.map(({ name, url }) => (
              <li key={name}>
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {text(name)}
                </a>
              </li>
            ))}
          </ul>
          <p class="soft small">{text('lookFurtherExplained')}</p>
        </div>
      )}
    </Section>
  );
}

const countOf = (pieces: Pieces | null, name: 'piecesByAuthor' | 'piecesOfOutlet', text: Text): string | null =>
  pieces && text.count(name, pieces.pieces, pieces.name);

function Story({ story, hedges }: { story: SameStory; hedges: number | null }) {
  const text = useText();
  const rate = (value: number) => text.number(value, { maximumFractionDigits: 1 });
  const lists: [MessageKey, string[]][] = [
    ['sourcesInBoth', story.inBoth],
    ['sourcesOnlyThere', story.onlyThere],
    ['sourcesOnlyHere', story.onlyHere],
  ];
  return (
    <li>
      <a href={story.url} target="_blank" rel="noreferrer noopener" dir="auto">
        {story.title}
      </a>
      <p class="soft small" dir="auto">
        {[story.outlet, story.published && formatDay(story.published, text.tag, 'medium')].filter(Boolean).join(' · ')}
      </p>
      {story.hedges !== null && hedges !== null && (
        <p class="small">{text('hedgesThereAndHere', rate(story.hedges), rate(hedges))}</p>
      )}
      {lists.map(
        ([name, sources]) =>
          sources.length > 0 && (
            <p key={name} class="small">
              <span class="soft">{text(name)}</span> <span dir="auto">{sources.slice(0, MOST_SOURCES).join(', ')}</span>
            </p>
          ),
      )}
    </li>
  );
}

/** As many sources as are taken in at a glance. */
const MOST_SOURCES = 6;
