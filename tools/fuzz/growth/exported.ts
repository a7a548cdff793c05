import { readFileSync } from 'node:fs';
import { parseSync, type ESTree } from 'vite';
import { listFiles } from '../../guards/files.ts';

/** Rooms whose functions are handed text of a page or of a file. */
const ROOMS = ['page', 'wording', 'domain', 'worker', 'background', 'messages', 'ui', 'panel', 'library'];

/** An exported function that takes text. */
export interface Exported {
  /** From the root of the repository. */
  file: string;
  name: string;
  /** What its parameters are declared as, and which may be left out. */
  parameters: { type: string; optional: boolean }[];
}

/**
 * What holds text as it came: a string, strings, bytes, parsed JSON, a page, or what was read of one, kept or noted.
 */
const TEXT =
  /^(?:readonly )?(?:Pick<)?(?:string|unknown|Uint8Array(?:<ArrayBuffer>)?|Page|Document|Element|Body|TextMap|Token|Word|Article(?:Reading)?|Worded|KeptText|Report|Question|Haystack|Quote|Passage|PersonalNote|Draft|Served)\b/;

/**
 * The exported functions of all files that are handed text, in order. Components are none: what they show is rendered
 * by the framework.
 */
export function exportedWithText(): Exported[] {
  return sourceFiles()
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => exportedOf(file, readFileSync(file, 'utf8')))
    .filter(({ parameters }) => parameters.some(({ type }) => TEXT.test(type)));
}

export const sourceFiles = (): string[] =>
  ROOMS.flatMap((room) => listFiles(`src/${room}`)).filter((file) => /(?<!\.d)\.tsx?$/.test(file));

function exportedOf(file: string, source: string): Exported[] {
  return parseSync(file, source).program.body.flatMap((statement) => {
    const made = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    if (made?.type === 'FunctionDeclaration' && made.id) return [exported(file, source, made.id.name, made.params)];
    if (made?.type !== 'VariableDeclaration') return [];
    return made.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
        ? [exported(file, source, id.name, init.params)]
        : [],
    );
  });
}

function exported(file: string, source: string, name: string, params: readonly ESTree.ParamPattern[]): Exported {
  return { file, name, parameters: params.map((param) => parameterOf(source, param)) };
}

function parameterOf(source: string, param: ESTree.ParamPattern) {
  const pattern = param.type === 'AssignmentPattern' ? param.left : param;
  const annotation = 'typeAnnotation' in pattern ? pattern.typeAnnotation : null;
  const type = annotation
    ? source
        .slice(annotation.start + 1, annotation.end)
        .trim()
        .replace(/\s+/g, ' ')
    : 'number';
  return { type, optional: param.type === 'AssignmentPattern' || ('optional' in pattern && pattern.optional) };
}
