import { useText } from '../text.ts';

/** The tags of a note, to read. */
export function Tags({ tags }: { tags: readonly string[] }) {
  const text = useText();
  if (tags.length === 0) return null;
  return (
    <ul class="tags small" aria-label={text('tags')}>
      {tags.map((tag) => (
        <li key={tag} class="tag">
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}
