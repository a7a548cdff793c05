import { editDraft, PersonalNote } from '../../src/domain/notes/note.ts';
import type { RequestOf } from '../../src/messages/requests.ts';
import type { Surface } from '../drive/testBrowser.ts';

/**
 * What saves a note of the store with another text, as an editor would ask for it. `page`: one of the extension's own.
 */
export async function editOf(page: Surface, noteId: string, body: string) {
  const draft = { ...editDraft(PersonalNote.parse(await page.evaluate(storedNote, noteId))), body };
  return {
    to: 'background',
    type: 'note.save',
    body: { draft, revision: draft.updated } satisfies RequestOf<'note.save'>,
  };
}

/** Runs inside the page. */
function storedNote(id: string): Promise<unknown> {
  return new Promise((done) => {
    const request = indexedDB.open('sidelight');
    request.addEventListener('success', () => {
      const got = request.result.transaction('personalNotes').objectStore('personalNotes').get(id);
      got.addEventListener('success', () => {
        request.result.close();
        done(got.result);
      });
    });
  });
}
