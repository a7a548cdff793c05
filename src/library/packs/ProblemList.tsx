import type { PackProblem } from '../../domain/packs/problem.ts';
import { PACK_FORMAT_PAGE } from '../../domain/ownPages.ts';
import { useText } from '../../ui/text.ts';

/** What is wrong with a file, where, and what to do. */
export function ProblemList({ name, problems }: { name: string; problems: readonly PackProblem[] }) {
  const text = useText();
  return (
    <div class="problems" role="group" aria-labelledby="problems" tabIndex={-1} data-step>
      <p id="problems" class="notice" dir="auto">
        {text.count('fileProblems', problems.length, name)}
      </p>
      <p>
        <a href={PACK_FORMAT_PAGE} target="_blank">
          {text('packFormatHeading')}
        </a>
      </p>
      <ol>
        {problems.map(({ path, code, values, id, line }) => (
          <li key={[path, code, ...values].join(' ')}>
            <p dir="auto">
              <code dir="ltr">{path}</code>{' '}
              {id !== undefined && <span class="soft">{text('packProblemPlace', id)} </span>}
              {line !== undefined && <span class="soft">{text('packProblemLine', String(line))} </span>}
              {text.find(`packProblem_${code}`, ...values)}
            </p>
            <p class="soft" dir="auto">
              → {text.find(`packRemedy_${code}`)}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
