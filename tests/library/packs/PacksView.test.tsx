// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ContextNote } from '../../../src/domain/packs/contextNote.ts';
import type { ActionResult } from '../../../src/domain/failure.ts';
import { PacksView } from '../../../src/library/packs/PacksView.tsx';
import type { FileCheck, ContextNotesFound, OnProgress, PackEntry } from '../../../src/messages/packsView.ts';
import type { ImportSession, PacksActions } from '../../../src/library/packs/view.ts';
import { LocaleContext } from '../../../src/ui/text.ts';
import { bareContextNote } from '../../../tools/madeUp/bare.ts';

const entry: PackEntry = {
  key: 'import:1',
  id: 'org.example.demo',
  title: 'Made-up outlets',
  version: '1',
  language: 'en',
  licence: 'CC0-1.0',
  maintainer: { name: 'Example' },
  updated: '2026-10-01',
  subjects: 1,
  notes: 2,
  imported: true,
  enabled: true,
};
const preview = {
  state: 'pack',
  preview: {
    pack: entry,
    replaces: null,
    subjectTypes: [],
    kinds: [],
    speakers: [],
    moreSpeakers: 0,
    publishers: [],
    morePublishers: 0,
    examples: [],
  },
} satisfies FileCheck;
const ok = <T,>(value: T): ActionResult<T> => ({ ok: true, value });
const failed: ActionResult<never> = { ok: false, code: 'storage-full' };

/** A made-up note with its source. */
const packNote = (id: string): ContextNote =>
  bareContextNote(id, {
    packId: entry.key,
    kind: 'context',
    text: { en: `Says ${id}.` },
    sources: [{ url: `https://www.example.org/${id}`, title: `Source of ${id}`, publisher: 'Example' }],
  });

/** A session whose answers come when the test says so. */
function heldSession() {
  const checked = Promise.withResolvers<ActionResult<FileCheck>>();
  const applied = Promise.withResolvers<ActionResult<null>>();
  const session = {
    check: vi.fn<ImportSession['check']>(() => checked.promise),
    map: vi.fn<ImportSession['map']>(() => checked.promise),
    apply: vi.fn<(onProgress: OnProgress) => Promise<ActionResult<null>>>(() => applied.promise),
    cancel: vi.fn<ImportSession['cancel']>(),
  };
  return { session, checked, applied };
}

const locale = {
  tag: 'en',
  message: (key: string, words: string[]) => (key === 'buttonOf' ? words.join(': ') : key),
};
let container: HTMLElement;
let listed: ActionResult<PackEntry[]>;
let actions: { [Name in keyof PacksActions]: ReturnType<typeof vi.fn<PacksActions[Name]>> };
beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = () => undefined; // jsdom has no layout
  listed = ok([entry]);
  actions = {
    list: vi.fn<PacksActions['list']>(async () => listed),
    setEnabled: vi.fn<PacksActions['setEnabled']>(async () => ok(null)),
    remove: vi.fn<PacksActions['remove']>(async () => ok(null)),
    save: vi.fn<PacksActions['save']>(async () => ok(null)),
    openFile: vi.fn<PacksActions['openFile']>(() => heldSession().session),
    prepareSearch: vi.fn<PacksActions['prepareSearch']>(),
    search: vi.fn<PacksActions['search']>(async () => ok({ total: 0, notes: [] })),
  };
  container = document.createElement('main');
  document.body.replaceChildren(container);
});
afterEach(() => {
  render(null, container);
  vi.useRealTimers();
});

const settle = (ms = 0) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const open = async () => {
  const view = <PacksView actions={actions} changeCount={0} now={new Date('2026-11-22')} />;
  await act(() => render(<LocaleContext value={locale}>{view}</LocaleContext>, container));
  await settle();
};
const button = (words: string) =>
  [...container.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const click = (words: string) =>
  act(async () => {
    button(words)?.click();
    await vi.advanceTimersByTimeAsync(0);
  });
const drop = (name: string) =>
  act(async () => {
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], files: [new File([''], name)] },
    });
    document.dispatchEvent(event);
    await vi.advanceTimersByTimeAsync(0);
  });
const statusOf = (section: string) =>
  container.querySelector(`[aria-labelledby=${section}] [role=status]`)?.textContent;

describe('the list', () => {
  test('that cannot be read says so, and can be asked for again', async () => {
    listed = failed;
    await open();
    expect(container.querySelector('[role=alert]')?.textContent).toBe('error_library_storage_full');
    button('tryAgain')?.focus();
    await click('tryAgain');
    expect(document.activeElement).toBe(button('tryAgain'));
    listed = ok([entry]);
    await click('tryAgain');
    expect(container.querySelector('[role=alert]')).toBeNull();
    expect(document.activeElement?.id).toBe('pack-list');
    expect(container.querySelectorAll('.pack')).toHaveLength(1);
  });

  test('removes after a question only, and gives the focus back', async () => {
    await open();
    await click('removePack');
    expect(document.activeElement?.textContent).toBe('keepPack');
    await click('keepPack');
    expect(actions.remove).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('removePack');
    await click('removePack');
    await click('removePack');
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('import:1');
    expect(document.activeElement?.id).toBe('pack-list');
  });

  test('calls the buttons of a pack after it', async () => {
    await open();
    expect([...container.querySelectorAll('.pack button')].map(({ ariaLabel }) => ariaLabel)).toEqual([
      'packSwitch: Made-up outlets',
      'exportPack: Made-up outlets',
      'removePack: Made-up outlets',
    ]);
  });

  test('tells what comes with Sidelight from what was added', async () => {
    listed = ok([{ ...entry, imported: false }]);
    await open();
    expect(button('removePack')).toBeUndefined();
    expect(container.querySelector('.pack-origin')?.textContent).toBe('packShipped');
  });
});

describe('an import', () => {
  test('writes nothing before the reader agrees, and tells how far it is', async () => {
    const { session, checked, applied } = heldSession();
    actions.openFile.mockReturnValue(session);
    await open();
    await drop('a.json');
    expect(statusOf('import')).toBe('checkingFile');
    checked.resolve(ok(preview));
    await settle();
    expect(session.apply).not.toHaveBeenCalled();
    expect(document.activeElement?.id).toBe('preview');
    await click('addPack');
    await act(() => session.apply.mock.lastCall?.[0](1, 2));
    expect(container.querySelector('progress')?.value).toBe(1);
    applied.resolve(ok(null));
    await settle();
    expect(statusOf('import')).toBe('packAdded');
    expect(actions.list).toHaveBeenCalledTimes(2);
  });

  test('keeps each number with what it counts', async () => {
    const { session, checked } = heldSession();
    actions.openFile.mockReturnValue(session);
    await open();
    await drop('a.json');
    checked.resolve(
      ok({ ...preview, preview: { ...preview.preview, speakers: [{ name: 'Press Council', count: 9 }] } }),
    );
    await settle();
    expect(container.querySelector('.preview')?.textContent).toContain('Press Council\u00a09');
  });

  test('that is cancelled is not heard of again', async () => {
    const { session, checked } = heldSession();
    actions.openFile.mockReturnValue(session);
    await open();
    await drop('a.json');
    await click('cancelImport');
    expect(session.cancel).toHaveBeenCalled();
    checked.resolve(ok(preview));
    await settle();
    expect(container.querySelector('.preview')).toBeNull();
    expect(statusOf('import')).toBe('importCancelled');
  });

  test('of a later file ends that of an earlier one', async () => {
    const [first, second] = [heldSession(), heldSession()];
    actions.openFile.mockReturnValueOnce(first.session).mockReturnValueOnce(second.session);
    await open();
    await drop('a.json');
    await drop('b.json');
    first.checked.resolve(ok({ state: 'bad', problems: [{ path: 'a', code: 'missing', values: [] }] }));
    await settle();
    expect(first.session.cancel).toHaveBeenCalled();
    expect(container.querySelector('.problems')).toBeNull();
  });

  test('that fails says so and leaves the page usable', async () => {
    const { session, checked, applied } = heldSession();
    actions.openFile.mockReturnValue(session);
    await open();
    await drop('a.json');
    checked.resolve(ok(preview));
    await settle();
    await click('addPack');
    applied.resolve(failed);
    await settle();
    expect(statusOf('import')).toBe('error_library_storage_full');
    expect(container.querySelector('input[type=file]')).not.toBeNull();
  });
});

describe('a search', () => {
  const type = (text: string) =>
    act(() => {
      const field = container.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('no field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });

  test('waits for a pause, and an answer that comes late is dropped', async () => {
    const slow = Promise.withResolvers<ActionResult<ContextNotesFound>>();
    actions.search.mockReturnValueOnce(slow.promise);
    await open();
    await type('her');
    await type('hera');
    await settle(200);
    await type('herald');
    await settle(200);
    slow.resolve(ok({ total: 99, notes: [] }));
    await settle();
    expect(actions.search.mock.calls).toEqual([
      ['hera', 0],
      ['herald', 0],
    ]);
    expect(statusOf('search')).toBe('noNotesFound');
  });

  test('leads on to the notes that are shown last, as its button goes', async () => {
    actions.search.mockResolvedValueOnce(ok({ total: 2, notes: [packNote('one')] }));
    actions.search.mockResolvedValueOnce(ok({ total: 2, notes: [packNote('two')] }));
    await open();
    await type('locks');
    await settle(200);
    button('showMoreNotes_one')?.focus();
    await click('showMoreNotes_one');
    expect(document.activeElement?.textContent).toBe('Source of two');
  });

  test('for nothing is none', async () => {
    await open();
    await type('  ');
    await settle(200);
    expect(actions.search).not.toHaveBeenCalled();
  });
});
