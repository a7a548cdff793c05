import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exportNotes, makeBackup } from '../../../src/worker/data/exportData.ts';
import { readData } from '../../../src/worker/data/importData.ts';
import { wipeDatabase } from '../../../src/worker/data/wipeData.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { writeAnnotations } from '../../../src/worker/exchange/annotation.ts';
import { parseBackup } from '../../../src/worker/exchange/parseBackup.ts';
import { changedNote } from '../../../src/domain/notes/saving.ts';
import { markdownOf } from '../../../src/worker/exchange/markdown.ts';
import { orphanedPassages } from '../../../src/storage/orphanedPassages.ts';
import { keepDraft } from '../../../src/storage/drafts.ts';
import { saveNote } from '../../../src/storage/notes.ts';
import { importPack } from '../../../src/storage/packs/stagePack.ts';
import { listPacks, setPackEnabled } from '../../../src/storage/packs/packs.ts';
import { editDraft, newDraft } from '../../../src/domain/notes/note.ts';
import { checkPack } from '../../../src/domain/packs/validate.ts';
import { noteWith } from '../exchange/arbitrary.ts';
import { madeUpPack } from '../../domain/packs/madeUpPack.ts';
import { onRead } from '../../storage/onRead.ts';
import { aKeptText, aSight } from '../../storage/kept/aSight.ts';
import { textOfVersion } from '../../../src/storage/kept/find.ts';
import { keepSight } from '../../../src/storage/kept/keep.ts';
import { historyOf } from '../../../src/storage/noteHistory.ts';

const quiet = () => undefined;

let database: Database;
beforeEach(async () => {
  database?.close();
  await new Promise((done) => indexedDB.deleteDatabase(DATABASE_NAME).addEventListener('success', done));
  database = await openDatabase(quiet);
});

const first = noteWith({ body: 'First thought.' });
const trashed = noteWith({ id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e12', deleted: '2026-11-22T10:00:00.000Z' });
const draft = { ...newDraft(first.subject, first.origin), body: 'Half a sentence' };
const person = {
  id: '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e13',
  relation: 'same' as const,
  a: 'author:mira holt',
  b: 'author:m holt',
  decided: '2026-11-22T10:00:00.000Z',
};
const sketch = { key: 'article:a.example/1', keys: ['article:a.example/1'], bands: ['b1'], values: [1, 2] };

async function fill(): Promise<void> {
  await database.put('personalNotes', first);
  await database.put('personalNotes', trashed);
  await database.put('drafts', draft);
  await database.put('people', person);
  await database.put('textSketches', sketch);
  const check = checkPack(madeUpPack());
  if (!check.ok) throw new Error('the made-up pack is wrong');
  await importPack(database, check.pack, new Blob([JSON.stringify(madeUpPack())]), null, quiet);
  await database.put('packs', { id: 'sidelight.outlets', version: '1', title: 'Outlets', enabled: false });
  await database.put('meta', '1.0', 'shippedPacks');
}

const backup = async () => {
  const { file, name } = await makeBackup(database, { marking: { on: false, hidden: [] } }, quiet);
  return new File([file], name);
};
const read = (file: File) => readData(database, [file]);
const everything = async () => ({
  notes: await database.getAll('personalNotes'),
  drafts: await database.getAll('drafts'),
  people: await database.getAll('people'),
  sketches: await database.getAll('textSketches'),
  packs: (await listPacks(database)).map(({ id, enabled }) => ({ id, enabled })),
  files: await Promise.all((await database.getAll('packFiles')).map((file) => file.text())),
  off: (await database.getAll('packs')).filter(({ enabled }) => enabled === false).map(({ id }) => id),
});

test('backup, wipe, restore gives all back, and a trashed note its days in the trash', async () => {
  await fill();
  const before = await everything();
  const file = await backup();
  await wipeDatabase(database);
  expect(await everything()).toEqual({
    notes: [],
    drafts: [],
    people: [],
    sketches: [],
    packs: [],
    files: [],
    off: [],
  });
  expect(await database.get('meta', 'shippedPacks')).toBe('1.0');
  const { check, apply, settings } = await read(file);
  expect(check.problems).toEqual([]);
  expect(check.preview).toMatchObject({
    format: 'backup',
    notes: { new: 2, newer: 0, same: 0, conflict: 0 },
    trashed: 1,
    drafts: 1,
    people: 1,
    settings: true,
  });
  expect(await database.count('personalNotes')).toBe(0);
  expect(await apply(quiet)).toEqual(check.preview);
  expect(settings).toEqual({ marking: { on: false, hidden: [] } });
  const after = await everything();
  expect(after.notes[1]?.deleted).toMatch(new Date().toISOString().slice(0, 10));
  expect(after).toEqual({ ...before, notes: [before.notes[0], { ...before.notes[1], deleted: expect.any(String) }] });
  expect(await database.count('contextSubjects')).toBeGreaterThan(0);
});

describe('what the reader read', () => {
  const kept = async () => ({
    articles: await database.getAll('keptArticles'),
    versions: (await database.getAll('keptVersions')).map(({ id }) => id),
  });
  const backupWith = async (settings: Record<string, unknown>) => {
    const { file, name } = await makeBackup(database, settings, quiet);
    return new File([file], name);
  };
  const later = { now: '2026-05-04T08:00:00.000Z' };

  test('is in a backup if the reader wants it there, and comes back as it was', async () => {
    await keepSight(database, await aSight('first'), 50);
    const { id } = await keepSight(database, await aSight('second', later), 50);
    const before = await kept();
    const [without, withIt] = await Promise.all([backupWith({}), backupWith({ keptInBackups: true })]);
    await wipeDatabase(database);
    expect(await kept()).toEqual({ articles: [], versions: [] });
    expect(await database.get('meta', 'keptBytes')).toBeUndefined();
    await (await read(without)).apply(quiet);
    expect(await kept()).toEqual({ articles: [], versions: [] });
    const { check, apply } = await read(withIt);
    expect(check).toMatchObject({ problems: [], preview: { kept: 1 } });
    await apply(quiet);
    expect(await kept()).toEqual(before);
    expect(await textOfVersion(database, id, 'first')).toEqual(aKeptText('first'));
    expect((await read(withIt)).check.preview).toMatchObject({ kept: 0 });
  });

  test('is merged with what was read elsewhere, in any order', async () => {
    await keepSight(database, await aSight('first'), 50);
    const one = await backupWith({ keptInBackups: true });
    await wipeDatabase(database);
    await keepSight(database, await aSight('second', later), 50);
    const other = await backupWith({ keptInBackups: true });
    const merged = async (files: File[]) => {
      await wipeDatabase(database);
      for (const file of files) await (await read(file)).apply(quiet);
      const { articles, versions } = await kept();
      return {
        articles: articles.map(({ seen, sightings, bytes }) => ({ seen, sightings, bytes })),
        versions: versions.length,
      };
    };
    const inOrder = await merged([one, other]);
    expect(inOrder).toMatchObject({
      articles: [{ seen: later.now, sightings: [{ version: 'first' }, { version: 'second' }] }],
      versions: 2,
    });
    expect(await merged([other, one, other])).toEqual(inOrder);
  });
});

test('a second time adds nothing', async () => {
  await fill();
  const file = await backup();
  const before = await everything();
  const { check, apply } = await read(file);
  expect(check.preview).toMatchObject({
    notes: { new: 0, newer: 0, same: 2, conflict: 0 },
    drafts: 0,
    people: 0,
    packs: [],
  });
  await apply(quiet);
  expect(await everything()).toEqual(before);
});

describe('between two browsers', () => {
  const edited = changedNote(first, { body: 'Edited there.' }, '2026-11-23T10:00:00.000Z');
  const here = changedNote(first, { body: 'Edited here.' }, '2026-11-24T10:00:00.000Z');
  /** A backup of another browser, in which only these notes are. */
  const backupWith = async (...notes: (typeof first)[]) => {
    const kept = await database.getAll('personalNotes');
    await database.clear('personalNotes');
    for (const note of notes) await database.put('personalNotes', note);
    const { file, name } = await makeBackup(database, {}, quiet);
    await database.clear('personalNotes');
    for (const note of kept) await database.put('personalNotes', note);
    return new File([file], name);
  };

  test('a later text made from the one here takes its place, again and again', async () => {
    await database.put('personalNotes', first);
    await (await read(await backupWith(edited))).apply(quiet);
    expect((await database.get('personalNotes', first.id))?.body).toBe('Edited there.');
    const again = changedNote(edited, { body: 'Edited there twice.' }, '2026-11-25T10:00:00.000Z');
    const { check, apply } = await read(await backupWith(again));
    expect(check.preview?.notes).toEqual({ new: 0, newer: 1, same: 0, conflict: 0 });
    await apply(quiet);
    expect(await database.get('personalNotes', first.id)).toMatchObject({ body: 'Edited there twice.', rivals: [] });
  });

  test('two edits of one note are both kept', async () => {
    await database.put('personalNotes', here);
    const { check, apply } = await read(await backupWith(edited));
    expect(check.preview?.notes).toEqual({ new: 0, newer: 0, same: 0, conflict: 1 });
    await apply(quiet);
    expect(await database.get('personalNotes', first.id)).toMatchObject({
      body: 'Edited here.',
      rivals: [{ body: 'Edited there.' }],
    });
  });

  test('an older backup of this one beside it makes the other no older text of ours', async () => {
    await database.put('personalNotes', first);
    const own = await backup();
    await database.put('personalNotes', edited);
    const files = [own, await backupWith(here)];
    await (await readData(database, files)).apply(quiet);
    expect(await database.get('personalNotes', first.id)).toMatchObject({
      body: 'Edited here.',
      rivals: [{ body: 'Edited there.' }],
    });
  });

  test('of this very browser, older ones bring back nothing, and later ones all', async () => {
    await database.put('personalNotes', edited);
    const own = await backup();
    const later = changedNote(edited, { body: 'Edited here after it.' }, '2026-11-25T10:00:00.000Z');
    await database.put('personalNotes', later);
    expect((await read(own)).check.preview?.notes).toEqual({ new: 0, newer: 0, same: 1, conflict: 0 });
    const last = await backup();
    await database.put('personalNotes', edited);
    await (await read(last)).apply(quiet);
    expect(await database.get('personalNotes', first.id)).toEqual(later);
  });

  test('also after everything was deleted and brought back', async () => {
    await database.put('personalNotes', first);
    const older = await backup();
    await database.put('personalNotes', edited);
    const newer = await backup();
    await wipeDatabase(database);
    await (await read(newer)).apply(quiet);
    expect((await read(older)).check.preview?.notes).toEqual({ new: 0, newer: 0, same: 1, conflict: 0 });
  });

  test('a third browser’s edit is no text that the second has had', async () => {
    const train = changedNote(first, { body: 'Edited on the train.' }, '2026-11-25T10:00:00.000Z');
    await database.put('personalNotes', first);
    await (await read(await backupWith(edited))).apply(quiet);
    await (await read(await backupWith(train))).apply(quiet);
    expect(await database.get('personalNotes', first.id)).toMatchObject({
      body: 'Edited on the train.',
      rivals: [{ body: 'Edited there.' }],
    });
  });

  test('yesterday’s text, of an older backup, is to be had again', async () => {
    await database.put('personalNotes', edited);
    const own = await backup();
    const emptied = changedNote(edited, { body: '' }, '2026-11-25T10:00:00.000Z');
    await database.put('personalNotes', emptied);
    await (await read(own)).apply(quiet);
    expect(await database.get('personalNotes', first.id)).toEqual(emptied);
    expect((await historyOf(database, first.id)).map(({ body }) => body)).toEqual(['Edited there.']);
  });

  test('earlier texts are in backups, unless the reader wants none there', async () => {
    const texts = [{ body: 'Before', tags: [], updated: '2026-11-01T10:00:00.000Z' }];
    await database.put('personalNotes', first);
    await database.put('noteHistory', { noteId: first.id, texts });
    const [withTexts, without] = await Promise.all(
      [{}, { historyInBackups: false }].map((settings) => makeBackup(database, settings, quiet)),
    );
    for (const [made, expected] of [
      [without, []],
      [withTexts, texts],
    ] as const) {
      await wipeDatabase(database);
      await (await read(new File(made ? [made.file] : [], 'backup.gz'))).apply(quiet);
      expect(await historyOf(database, first.id)).toEqual(expected);
    }
  });

  test('what is known of lost passages stays', async () => {
    await database.put('meta', [first.id], 'lostPassages');
    await (await read(await backupWith(edited))).apply(quiet);
    expect(await orphanedPassages(database)).toEqual(new Set([first.id]));
  });

  test('of two backups of the other the later one stands', async () => {
    const files = [
      await backupWith(edited),
      await backupWith(changedNote(edited, { body: 'Edited here.' }, here.updated)),
    ];
    for (const order of [files, files.toReversed()]) {
      await database.clear('personalNotes');
      await (await readData(database, order)).apply(quiet);
      expect(await database.get('personalNotes', first.id)).toMatchObject({ body: 'Edited here.', rivals: [] });
    }
  });

  test('two copies of one file, each edited, are both kept', async () => {
    const copies = [edited, here].map((note) => new File([markdownOf(note)], `${note.body}md`));
    await (await readData(database, copies)).apply(quiet);
    expect(await database.get('personalNotes', first.id)).toMatchObject({
      body: 'Edited here.',
      rivals: [{ body: 'Edited there.' }],
    });
  });
});

describe('a damaged backup', () => {
  test('changes nothing when it is looked at, and says what could be saved', async () => {
    await fill();
    const whole = await backup();
    await wipeDatabase(database);
    const half = new File([(await whole.arrayBuffer()).slice(0, -30)], 'half.jsonl.gz');
    const { check } = await read(half);
    expect(check.problems[0]).toMatchObject({ code: 'cut-off', file: 'half.jsonl.gz' });
    expect(await everything()).toMatchObject({ notes: [], drafts: [], packs: [] });
    expect(check.preview?.notes.new).toBeGreaterThan(0);
  });
  test('with a bad pack in it brings the rest', async () => {
    await fill();
    const record = (await database.getAll('packs')).find(({ imported }) => imported);
    await database.put('packFiles', new Blob(['{"format":"something"}']), record?.id ?? '');
    const file = await backup();
    await wipeDatabase(database);
    const { check, apply } = await read(file);
    expect(check.problems).toMatchObject([{ code: 'bad-pack', path: 'format' }]);
    await apply(quiet);
    expect(await everything()).toMatchObject({
      notes: [first, { ...trashed, deleted: expect.any(String) }],
      packs: [],
    });
  });
});

test('a note of an older backup, made behind a proxy, is found on the page itself', async () => {
  const url = 'https://web.archive.org/web/20261101000000/https://lantern.example.org/locks';
  const keys = [`article:${url.slice('https://'.length)}`];
  await database.put(
    'personalNotes',
    noteWith({ subject: { kind: 'article', keys, label: 'A' }, origin: { ...first.origin, url } }),
  );
  const file = await backup();
  await wipeDatabase(database);
  await (await read(file)).apply(quiet);
  expect(await database.getAllKeysFromIndex('personalNotes', 'keys', 'article:lantern.example.org/locks')).toHaveLength(
    1,
  );
});

test('of a folder the notes are read, and not what it holds for itself', async () => {
  const inFolder = (path: string, text: string) =>
    Object.defineProperty(new File([text], path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: path });
  const text = '---\nsource: https://paper.example/locks\n---\nSays who?';
  const { check } = await readData(database, [
    inFolder('vault/note.md', text),
    inFolder('vault/.obsidian/plugins/readme.md', text),
    inFolder('vault/.trash/old.md', text),
  ]);
  expect(check).toMatchObject({ preview: { format: 'markdown', notes: { new: 1 } }, problems: [] });
});

test('what cannot be read, such as a folder that was dropped, is told and stops nothing', async () => {
  const folder = Object.assign(new File([], 'vault'), {
    arrayBuffer: () => Promise.reject(new DOMException('a folder', 'NotFoundError')),
  });
  const note = new File(['---\nsource: https://paper.example/locks\n---\nSays who?'], 'note.md');
  const { check } = await readData(database, [folder, note]);
  expect(check).toMatchObject({
    preview: { notes: { new: 1 } },
    problems: [{ code: 'unreadable', file: 'vault' }],
  });
});

test('an import that fails midway leaves nothing behind', async () => {
  const file = await (async () => {
    await fill();
    const made = await backup();
    await wipeDatabase(database);
    return made;
  })();
  const { apply } = await read(file);
  const refusing = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await expect(apply(refusing)).rejects.toMatchObject({ code: 'storage-full' });
  expect(await everything()).toMatchObject({ notes: [], drafts: [], people: [], sketches: [], packs: [], files: [] });
});

test('a note that stands twice in a file is taken once, with both its texts', async () => {
  const other = { ...first, body: 'Another text.', updated: '2026-11-24T10:00:00.000Z' };
  await database.put('personalNotes', first);
  const { file } = await exportNotes(database, 'web-annotation', null, quiet);
  await database.put('personalNotes', { ...other, created: '2026-11-19T10:00:00.000Z' });
  const second = await exportNotes(database, 'web-annotation', null, quiet);
  await wipeDatabase(database);
  const { apply } = await readData(database, [new File([file], 'a.jsonld'), new File([second.file], 'b.jsonld')]);
  await apply(quiet);
  expect(await database.get('personalNotes', first.id)).toMatchObject({ body: 'Another text.' });
  expect(await database.count('personalNotes')).toBe(1);
});

test('a backup is a snapshot: a note saved while it is made is in it, as the draft it was', async () => {
  await keepDraft(database, draft, draft.updated);
  const saved = onRead('personalNotes', () => saveNote(database, draft, draft.updated));
  const file = await backup();
  const { notes, drafts } = await parseBackup(file.name, new Uint8Array(await file.arrayBuffer()));
  expect([notes, drafts.map(({ body }) => body)]).toEqual([[], [draft.body]]);
  expect(await saved()).toMatchObject([{ body: draft.body }]);
});

describe('a restore leaves a damaged record where it is, and writes beside it', () => {
  const edit = { ...editDraft(first), body: 'Half an edit' };
  const damaged = {
    note: { ...first, body: 'Written last.', created: 'yesterday' },
    draft: { ...edit, body: 'Typed last', noteRevision: 'yesterday' },
    person: { ...person, decided: 'yesterday' },
  };
  const restored = async () => {
    await database.put('personalNotes', first);
    await database.put('drafts', edit);
    await database.put('people', person);
    const file = await backup();
    await database.put('personalNotes', damaged.note);
    await database.put('drafts', damaged.draft);
    await database.put('people', damaged.person);
    await (await read(file)).apply(quiet);
    return file;
  };
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  test('of each kind', async () => {
    await restored();
    const { notes, drafts, people } = await everything();
    expect([notes.length, drafts.length, people.length]).toEqual([2, 2, 2]);
    expect(notes).toContainEqual(damaged.note);
    expect(drafts).toContainEqual(damaged.draft);
    expect(people).toContainEqual(damaged.person);
    expect(notes.map(({ body }) => body)).toContain(first.body);
    expect(drafts.map(({ body }) => body)).toContain(edit.body);
    expect(people.map(({ decided }) => decided)).toContain(person.decided);
  });

  test('where a second time adds nothing, and an edit of it is known', async () => {
    const file = await restored();
    const before = await everything();
    const { check, apply } = await read(file);
    expect(check.preview).toMatchObject({ notes: { new: 0, same: 1 }, drafts: 0, people: 0 });
    await apply(quiet);
    expect(await everything()).toEqual(before);
    const beside = before.notes.find(({ id }) => id !== first.id);
    expect(await saveNote(database, { ...edit, noteRevision: null }, edit.updated)).toMatchObject({ id: beside?.id });
  });
});

test('a preview counts a note that stands twice in a file, however far apart, as the import does', async () => {
  const between = Array.from({ length: 500 }, () => noteWith({ id: crypto.randomUUID() }));
  const twice = { ...first, body: 'Another text.', updated: '2026-11-24T10:00:00.000Z' };
  const file = new File([await writeAnnotations([first, ...between, twice], first.created)], 'notes.jsonld');
  const { check, apply } = await readData(database, [file]);
  expect(check.preview?.notes).toMatchObject({ new: 501 });
  expect(await apply(quiet)).toEqual(check.preview);
});

describe('packs of several backups at once', () => {
  const version = (number: string) => JSON.stringify({ ...madeUpPack(), version: number });
  const backupOf = async (number: string) => {
    await take(number);
    return backup();
  };
  const take = async (number: string) => {
    const check = checkPack(JSON.parse(version(number)));
    if (!check.ok) throw new Error('the made-up pack is wrong');
    await importPack(database, check.pack, new Blob([version(number)]), null, quiet);
  };
  const versions = async () => (await listPacks(database)).map((pack) => [pack.version, pack.enabled]);

  test('the latest version is taken, whatever their order', async () => {
    const files = [await backupOf('2'), await backupOf('3')];
    for (const order of [files, files.toReversed()]) {
      await wipeDatabase(database);
      const { check, apply } = await readData(database, order);
      expect(check.preview?.packs).toHaveLength(1);
      await apply(quiet);
      expect(await versions()).toEqual([['3', true]]);
    }
  });

  test('a later version that is imported between check and restore stays, and is not said to have been replaced', async () => {
    const files = [await backupOf('2')];
    await wipeDatabase(database);
    const { check, apply } = await readData(database, files);
    expect(check.preview?.packs).toHaveLength(1);
    await take('3');
    expect(await apply(quiet)).toMatchObject({ packs: [] });
    expect(await versions()).toEqual([['3', true]]);
  });

  test('one that is replaced by one and switched off by another is there once, switched off', async () => {
    const file = await backupOf('2');
    const [pack] = await listPacks(database);
    await database.delete('packFiles', pack?.key ?? '');
    await setPackEnabled(database, pack?.key ?? '', false);
    const off = await backup();
    await wipeDatabase(database);
    await take('1');
    await (await readData(database, [file, off])).apply(quiet);
    expect(await versions()).toEqual([['2', false]]);
  });
});
