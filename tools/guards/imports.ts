import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Finding } from './finding.ts';
import { PROCESS_NAMES, PROCESSES, type Room } from './rooms.ts';

/** One import or re-export. `to` is a path from the project's root, or a package as written. */
interface Import {
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

/**
 * What a folder may import: folders by value, folders for their types alone, packages; and what its sub-folders may of
 * each other.
 */
export type Allowance = Pick<Room, 'folders' | 'types' | 'packages' | 'within'>;

/**
 * The folder of `src/` a path is in, or the top folder: `src/page/fields/title.ts` is in `page`, `assets/a.json` in
 * `assets`.
 */
const folderOf = (path: string): string => path.replace(/^src\//, '').split('/')[0] ?? path;
/** `preact/hooks` belongs to `preact`, `@mozilla/readability` is one package. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isOurs = (path: string): boolean => /^(?:src|entrypoints|assets|tools|tests)\//.test(path);

/** The folder below a room a path is in: `src/page/body/sieve.ts` is in `body`, `src/page/readArticle.ts` in none. */
const innerFolderOf = (path: string): string | undefined => /^src\/[^/]+\/([^/]+)\//.exec(path)?.[1];

/** Finds imports that a folder's allowance does not name. Within its own folder a file imports freely. */
export function findForbidden(imports: Import[], allowances: Readonly<Record<string, Allowance>>): Finding[] {
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

/**
 * Finds imports between sub-folders of one folder that its `within` does not name. Files beside the sub-folders stand
 * above them all.
 */
export function findUpward(imports: Import[], allowances: Readonly<Record<string, Allowance>>): Finding[] {
  return imports.flatMap(({ from, to }): Finding[] => {
    const folder = folderOf(from);
    const inner = innerFolderOf(from);
    const within = allowances[folder]?.within;
    if (!within || inner === undefined || !isOurs(to) || folderOf(to) !== folder) return [];
    const below = within[inner];
    const target = innerFolderOf(to);
    if (target === inner || (target !== undefined && below?.includes(target))) return [];
    return [
      {
        where: from,
        problem: `${folder}/${inner} imports ${to}.`,
        instead: `It may import ${below?.map((name) => `${folder}/${name}`).join(', ') || 'nothing of its neighbours'}. Move what both need down, or pass it in.`,
      },
    ];
  });
}

/** @returns every file of ours that comes along, as code, with the one it starts from (that one among them) */
export function filesReached(imports: Import[], start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly && isOurs(to)) reached.add(to);
  }
  return reached;
}

/** Finds files of `src/` that a process brings along though the folder they are in does not name that process. */
export function findStrangers(imports: Import[], rooms: Readonly<Record<string, Pick<Room, 'runsIn'>>>): Finding[] {
  return PROCESS_NAMES.flatMap((process) => {
    const { entrypoints } = PROCESSES[process];
    return [...new Set(entrypoints.flatMap((start) => [...filesReached(imports, start)]))]
      .filter((path) => path.startsWith('src/') && !rooms[folderOf(path)]?.runsIn.includes(process))
      .map((where) => ({
        where,
        problem: `runs in the process that starts from ${entrypoints.join(', ')}.`,
        instead: `Its folder says it runs in ${rooms[folderOf(where)]?.runsIn.join(', ') ?? 'none'}. Import only types of it there, send a message, or move it to a folder that several processes share.`,
      }));
  });
}

/**
 * Finds files that import each other in a circle, for their types alone or not: whoever reads one of them must read
 * all. Each circle is told once (strongly connected components, Tarjan 1972).
 */
export function findCircles(imports: Import[]): Finding[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) if (isOurs(to)) next.set(from, (next.get(from) ?? new Set()).add(to));
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    low.set(file, index);
    stack.push(file);
    for (const to of next.get(file) ?? []) {
      const reach = order.has(to) ? (stack.includes(to) ? order.get(to) : undefined) : visit(to);
      low.set(file, Math.min(low.get(file) ?? index, reach ?? index));
    }
    const lowest = low.get(file) ?? index;
    if (lowest === index) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle);
    }
    return lowest;
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return circles.map((circle) => ({
    where: circle[0] ?? '',
    problem: `imports itself through ${circle.join(', ')}.`,
    instead: 'Move what they share, often a type, to a file of its own that imports none of them.',
  }));
}
