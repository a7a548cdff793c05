/** What a device’s page is asked for in the browsers that are killed: these run inside the document. */

/** What is done in one go before a carry. */
interface Round {
  /** What new notes say. */
  bodies: string[];
  /** What the note says that both devices write on, the same on both before either knows. */
  twin: { noteId: string; body: string };
}

/**
 * Saves notes, as the panel does; then changes the first of them, of which a draft was begun before, and the note both
 * devices write on.
 *
 * @returns the texts and the drafts that were confirmed
 */
export async function write({ bodies, twin }: Round): Promise<{ texts: string[]; drafts: string[] }> {
  const ask = async (type: string, body: object): Promise<{ id: string; updated: string } | null> => {
    const answer = await globalThis.chrome.runtime.sendMessage({ to: 'background', type, body }).catch(() => null);
    const { ok, value }: { ok?: boolean; value?: { id: string; updated: string } } = JSON.parse(
      JSON.stringify(answer ?? {}),
    );
    return (ok && value) || null;
  };
  const draftOf = (body: string, noteId: string | null, noteRevision: string | null) => ({
    slot: noteId === null ? `new:${crypto.randomUUID()}` : `edit:${noteId}`,
    subject: { kind: 'outlet', keys: ['outlet:killed.example'], label: 'Killed' },
    passage: null,
    body,
    tags: [],
    noteId,
    noteRevision,
    origin: { url: 'https://killed.example/', title: 'Killed', authors: [], outlet: 'Killed', published: null },
    updated: new Date().toISOString(),
  });
  /** That of no draft: none is ended by a save. */
  const revision = '2000-01-01T00:00:00.000Z';
  const save = (draft: ReturnType<typeof draftOf>) => ask('note.save', { draft, revision });
  const said: { texts: string[]; drafts: string[] } = { texts: [], drafts: [] };
  for (const [at, body] of bodies.entries()) {
    const note = await save(draftOf(body, null, null));
    if (!note) continue;
    if (at > 0) {
      said.texts.push(body);
      continue;
    }
    const draft = draftOf(`${body}, begun`, note.id, note.updated);
    if (await ask('draft.keep', { draft, revision })) said.drafts.push(draft.body);
    const changed = await save(draftOf(`${body}, changed`, note.id, note.updated));
    said.texts.push(changed ? `${body}, changed` : body);
  }
  const known = await new Promise<{ updated: string } | undefined>((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const note = request.result.transaction('personalNotes').objectStore('personalNotes').get(twin.noteId);
      note.addEventListener('success', () => {
        request.result.close();
        done(note.result);
      });
    });
  });
  await save(
    known
      ? draftOf(twin.body, twin.noteId, known.updated)
      : { ...draftOf(twin.body, null, null), slot: `new:${twin.noteId}` },
  );
  return said;
}

/** What all notes say, rivals too, and all drafts. */
export const texts = () =>
  new Promise<{ notes: string[]; drafts: string[] }>((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const transaction = request.result.transaction(['personalNotes', 'drafts']);
      const notes = transaction.objectStore('personalNotes').getAll();
      const drafts = transaction.objectStore('drafts').getAll();
      transaction.addEventListener('complete', () => {
        request.result.close();
        const said: string[] = [];
        for (const { body, rivals = [] } of notes.result) {
          said.push(body);
          for (const rival of rivals) said.push(rival.body);
        }
        const inOrder = (all: string[]) => all.toSorted((a, b) => a.localeCompare(b));
        done({ notes: inOrder(said), drafts: inOrder(drafts.result.map(({ body }) => body)) });
      });
    });
  });

/** The name this device writes under. */
export const installation = () =>
  new Promise<string>((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const destination = request.result.transaction('devices').objectStore('devices').get('destination');
      destination.addEventListener('success', () => {
        request.result.close();
        done(String(destination.result?.installation));
      });
    });
  });

/**
 * Waits until notes are being carried, and so many milliseconds more.
 *
 * @returns whether they still are
 */
export async function isCarryingAfter(milliseconds: number): Promise<boolean> {
  const isCarrying = () => document.querySelector('progress') !== null;
  const wait = (time: number) => new Promise((wake) => setTimeout(wake, time));
  for (const begun = performance.now(); !isCarrying() && performance.now() - begun < 3000;) await wait(1);
  await wait(milliseconds);
  return isCarrying();
}
