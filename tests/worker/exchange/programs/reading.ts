import { readFiles, type NamedFile } from '../../../../src/worker/exchange/readFiles.ts';

export const NOW = '2026-11-24T12:00:00.000Z';
export const PAGE = 'https://harbour.example/locks';

export const fileOf = (name: string, content: unknown): NamedFile => ({
  name,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** What is read of a file, in short. */
export async function read(...files: NamedFile[]) {
  const { format, notes, problems } = await readFiles(files, NOW);
  return {
    format,
    notes: notes.map(({ note }) => ({
      on: note.subject.keys[0],
      title: note.subject.label,
      quote: note.passage?.exact ?? null,
      body: note.body,
      tags: note.tags,
      created: note.created,
      authors: note.origin.authors,
    })),
    problems: problems.map(({ code, path, detail }) => [code, path, detail].filter(Boolean).join(' ')),
    ids: notes.map(({ note }) => note.id),
  };
}
