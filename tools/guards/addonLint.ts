import * as z from 'zod/mini';
import type { Finding } from './finding.ts';

const Message = z.object({
  code: z.string(),
  message: z.string(),
  file: z.nullish(z.string()),
  line: z.nullish(z.number()),
});
type Message = z.infer<typeof Message>;
const LintReport = z.object({ errors: z.array(Message), warnings: z.array(Message), notices: z.array(Message) });

/** Warnings that libraries of ours cause by what they are for. */
const EXPECTED: { code: string; file: RegExp; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^reader\.js$/,
    reason: 'Readability rebuilds its own copy of the page from HTML',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]+\.js$/,
    reason: 'DOMPurify parses what it cleans; Preact knows dangerouslySetInnerHTML',
  },
];

/** Finds in the JSON report of `web-ext lint` whatever is not a known warning of a library. */
export function findLint(report: string): Finding[] {
  const { errors, warnings, notices } = LintReport.parse(JSON.parse(report));
  return [...errors, ...warnings, ...notices]
    .filter((message) => !isExpected(message))
    .map(({ code, message, file, line }) => ({
      where: `${file ?? 'manifest.json'}${line ? `:${line}` : ''}`,
      problem: `${code}: ${message}`,
      instead:
        'Mozilla reviews by this list. Mend it; a warning that a library causes goes with its reason to tools/guards/addonLint.ts.',
    }));
}

const isExpected = ({ code, file }: Message): boolean =>
  EXPECTED.some((expected) => expected.code === code && expected.file.test(file ?? ''));
