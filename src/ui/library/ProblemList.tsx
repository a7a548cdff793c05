import type { PackProblem } from '../../packs/validate.ts';
import { useText } from '../text.ts';

/** What is wrong with a file, where, and what to do. The check's own words are English, as the format is. */
export function ProblemList({ name, problems }: { name: string; problems: readonly PackProblem[] }) {
  const text = useText();
  return (
    <div class="problems" role="group" aria-labelledby="problems" tabIndex={-1} data-step>
      <p id="problems" class="notice" dir="auto">
        {text.count('fileProblems', problems.length, name)}
      </p>
      <ol lang="en">
        {problems.map(({ path, problem, remedy }) => (
          <li key={`${path} ${problem}`}>
            <p>
              <code>{path}</code> {problem}
            </p>
            <p class="soft">→ {remedy}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
