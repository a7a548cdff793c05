import type { FileProblem } from '../../messages/fileProblem.ts';
import { useText } from '../../ui/text.ts';
import { placeWords, problemWords } from './words.ts';

/** As many as are read at a time; of more their number is told. */
const MOST_SHOWN = 50;

/** What could not be read of a file, where, and what to do about it. */
export function FileProblems({ problems }: { problems: readonly FileProblem[] }) {
  const text = useText();
  const shown = problems.slice(0, MOST_SHOWN);
  return (
    <div class="problems">
      <ol>
        {shown.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <p>
              <code dir="auto">{placeWords(problem, text)}</code>
            </p>
            <p>{problemWords(problem, text)}</p>
          </li>
        ))}
      </ol>
      {problems.length > shown.length && (
        <p class="soft">{text.count('moreProblems', problems.length - shown.length)}</p>
      )}
    </div>
  );
}
