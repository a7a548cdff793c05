import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Finding } from './finding.ts';

/** One import or re-export. `to` is a path from the project's root, or a package as written. */
export interface Import {
  from: string;
  to: string;
  /** Gone once compiled: it says what a thing looks like and brings no code. */
  typeOnly: boolean;
}

/** Every import of a file, re-exports and dynamic ones with a plain string among them. */
export function readImports(path: string, source: string): Import[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, source).module;
  const text = ({ start, end }: { start: number; end: number }) => source.slice(start + 1, end - 1);
  const found = [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      request: text(moduleRequest),
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ request: text(moduleRequest), typeOnly: isType }] : [],
      ),
    ...dynamicImports.map(({ moduleRequest }) => ({ request: text(moduleRequest), typeOnly: false })),
  ];
  return found.map(({ request, typeOnly }) => ({
    from: path,
    to: request.startsWith('.') ? posix.join(posix.dirname(path), request) : request,
    typeOnly,
  }));
}

/** What a folder may import: folders by value, folders for their types alone, packages. */
export interface Allowance {
  folders: string[];
  types?: string[];
  packages: string[];
}

/** The folder of `src/` a path is in, or the top folder: `src/page/fields/title.ts` is in `page`, `assets/a.json` in `assets`. */
const folderOf = (path: string): string => path.replace(/^src\//, '').split('/')[0] ?? path;
/** `preact/hooks` belongs to `preact`, `@mozilla/readability` is one package. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isOurs = (path: string): boolean => /^(?:src|entrypoints|assets|tools|tests)\//.test(path);

/** Finds imports that a folder's allowance does not name. Within its own folder a file imports freely. */
export function findForbidden(imports: Import[], allowances: Record<string, Allowance>): Finding[] {
  return imports.flatMap(({ from, to, typeOnly }): Finding[] => {
    const folder = folderOf(from);
    const { folders, types = [], packages } = allowances[folder] ?? { folders: [], packages: [] };
    const target = isOurs(to) ? folderOf(to) : packageOf(to);
    const allowed = isOurs(to) ? [folder, ...folders, ...(typeOnly ? types : [])] : packages;
    if (allowed.includes(target)) return [];
    return [
      {
        where: from,
        problem: `${folder} imports ${typeOnly ? 'types of ' : ''}${to}.`,
        instead: `It may import ${[...folders, ...types.map((name) => `types of ${name}`), ...packages].join(', ') || 'nothing'}. Pass the value in, or move the code to the folder that knows both.`,
      },
    ];
  });
}

/** Finds a chain of imports that brings code of a package into what starts at a file; the shortest chain is named. */
export function findReach(imports: Import[], start: string, packageName: string): Finding[] {
  const chains = [[start]];
  const seen = new Set([start]);
  for (const chain of chains) {
    for (const { from, to, typeOnly } of imports) {
      if (from !== chain.at(-1) || typeOnly || seen.has(to)) continue;
      if (!isOurs(to) && packageOf(to) === packageName) {
        return [
          {
            where: start,
            problem: `brings ${packageName} with it: ${[...chain, to].join(' → ')}`,
            instead:
              'Import only types along this way (`import type`), or split the file so that the code stays behind.',
          },
        ];
      }
      seen.add(to);
      chains.push([...chain, to]);
    }
  }
  return [];
}
