import { kindOf, looksBinary, BEGINNING } from '../exchange/fileKinds.ts';
import { isAside, MAX_FILE_BYTES, openFiles, type NamedFile, type OpenedFiles } from '../exchange/readFiles.ts';
import { problemIn, type FileProblem, type FileProblemCode } from '../../messages/fileProblem.ts';

/** A file of a folder that holds no notes, and what it is. */
interface Skipped {
  file: string;
  kind: string;
}

/** What files of a folder are whose whole is of no use: nobody has meant them one by one. */
const SKIPPED: Partial<Record<FileProblemCode, string>> = {
  'other-kind': '',
  'unknown-format': 'unknown',
  'not-text': 'binary',
  'empty-file': 'empty',
  'no-front-matter': 'page',
};
/** Files that a count of them names. */
const MOST_NAMED = 3;

/**
 * Reads files as a reader has chosen them. Of a folder each is read by what it is; what holds no notes is counted by
 * its kind, and most of that is told by its first bytes.
 *
 * @param now - the moment of the import
 */
export async function openChosen(files: readonly File[], now: string): Promise<OpenedFiles> {
  const named: NamedFile[] = [];
  const problems: FileProblem[] = [];
  const skipped: Skipped[] = [];
  const inFolder = new Set<string>();
  for (const file of files) {
    const { webkitRelativePath: path } = file;
    const name = path || file.name;
    if (isAside(path)) continue;
    if (path) inFolder.add(name);
    const kind = path ? await kindAtFirst(file) : null;
    if (kind !== null) skipped.push({ file: name, kind });
    else if (file.size > MAX_FILE_BYTES) problems.push(problemIn(name, 'too-large'));
    else {
      const bytes = await bytesOf(file);
      if (bytes) named.push({ name, bytes });
      else problems.push(problemIn(name, 'unreadable'));
    }
  }
  const { contentWith, ...opened } = await openFiles(named, now);
  return {
    ...opened,
    contentWith: async (mappings) => {
      const content = await contentWith(mappings);
      const [useless, others] = parted(content.problems, inFolder);
      return {
        ...content,
        problems: [...problems, ...others, ...countsOf([...skipped, ...useless])],
      };
    },
  };
}

/** What a file is that holds no notes, without reading the whole of it; null where that takes more. */
async function kindAtFirst(file: File): Promise<string | null> {
  const first = await bytesOf(file.slice(0, BEGINNING));
  if (first === null || first.length === 0) return null;
  return kindOf(first) ?? (looksBinary(first) ? 'binary' : null);
}

/** What is in a file; null for a folder that was dropped as if it were one, or a file that has changed since. */
const bytesOf = (file: Blob): Promise<Uint8Array | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

/** Of the problems those that say no more than that a file of a folder is none of notes. */
function parted(
  problems: readonly FileProblem[],
  inFolder: ReadonlySet<string>,
): [useless: Skipped[], others: FileProblem[]] {
  const isUseless = ({ code, file }: FileProblem) => SKIPPED[code] !== undefined && inFolder.has(file);
  return [
    problems.filter(isUseless).map(({ file, code, detail }) => ({ file, kind: SKIPPED[code] || detail })),
    problems.filter((problem) => !isUseless(problem)),
  ];
}

/** How many were skipped of each kind, and the first of them by name. */
const countsOf = (skipped: readonly Skipped[]): FileProblem[] =>
  [...Map.groupBy(skipped, ({ kind }) => kind)].map(([kind, same]) => {
    const names = same.slice(0, MOST_NAMED).map(({ file }) => file.replace(/^.*\//, ''));
    const more = same.length > names.length ? ', …' : '';
    return problemIn(names.join(', ') + more, 'skipped', { path: kind, detail: `${same.length}` });
  });
