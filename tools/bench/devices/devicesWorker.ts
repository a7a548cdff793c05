import { openDB } from 'idb';
import { CarrierError, type Carrier } from '../../../src/domain/devices/carrier.ts';
import { editDraft } from '../../../src/domain/notes/note.ts';
import { migrate } from '../../../src/storage/migrations.ts';
import { saveNote } from '../../../src/storage/notes.ts';
import type { Database, Schema } from '../../../src/storage/schema.ts';
import { carry, connect, preview } from '../../../src/worker/devices/engine.ts';
import { article } from '../knowledge.ts';
import { fillOwnNotes } from '../ownNotes.ts';

/**
 * What the bench has its worker do on one of two devices: fill it with notes, preview, carry, edit one note and carry
 * it. The answer says how long it took, and how many notes there are now, or bytes have gone out.
 */
export type DeviceTask =
  | { do: 'fill'; count: number }
  | { do: 'connect' | 'preview' | 'push' | 'take' | 'edit' | 'takeEdit'; device: 'desk' | 'lap' };

const PASSPHRASE = 'a passphrase of some words';
const EMPTY = { settings: {} };

/** The folder both share, in this worker's memory. */
const files = new Map<string, Uint8Array>();
const folder: Carrier = {
  list: async () => [...files.keys()],
  read: async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new CarrierError('not-found', path);
    return bytes;
  },
  write: async (path, bytes) => void files.set(path, bytes),
  remove: async (path) => void files.delete(path),
};

const opened = new Map<string, Promise<Database>>();
function database(device: string): Promise<Database> {
  const known = opened.get(device);
  if (known) return known;
  const made = openDB<Schema>(device, 1, {
    upgrade: (one, _old, _new, transaction) => void migrate(one, transaction, 0),
  });
  opened.set(device, made);
  return made;
}

async function carryOut(task: DeviceTask): Promise<{ milliseconds: number; found: number }> {
  if (task.do === 'fill') return timed(async () => fillOwnNotes(await database('desk'), article(), task.count));
  const device = await database(task.device);
  switch (task.do) {
    case 'connect':
      return timed(async () => {
        const known = { kind: 'folder', label: 'Bench', deviceName: task.device, access: null } as const;
        await connect(device, { ...known, passphrase: PASSPHRASE });
        return 0;
      });
    case 'preview':
      return timed(async () => (await preview(device, folder, { passphrase: PASSPHRASE })).comes.new);
    case 'push':
      return timed(async () => sentBy(await carry(device, folder, EMPTY)));
    case 'take':
      return timed(async () => (await carry(device, folder, EMPTY)).taken.new);
    case 'edit': {
      const [note] = await device.getAll('personalNotes', null, 1);
      if (!note) throw new Error('nothing to edit');
      await saveNote(device, { ...editDraft(note), body: `${note.body} And another thought, at ${Date.now()}.` }, '');
      return timed(async () => sentBy(await carry(device, folder, EMPTY)));
    }
    case 'takeEdit':
      return timed(async () => (await carry(device, folder, EMPTY)).taken.newer);
  }
}

function sentBy({ isComplete, failures, sent }: Awaited<ReturnType<typeof carry>>): number {
  if (!isComplete) throw new Error(JSON.stringify(failures));
  return sent.bytes;
}

async function timed(act: () => Promise<number>): Promise<{ milliseconds: number; found: number }> {
  const start = performance.now();
  const found = await act();
  return { milliseconds: performance.now() - start, found };
}

self.addEventListener('message', ({ data }: MessageEvent<DeviceTask>) => {
  carryOut(data).then(
    (answer) => self.postMessage(answer, {}),
    (error: unknown) => {
      // Thrown where the page hears of it.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
