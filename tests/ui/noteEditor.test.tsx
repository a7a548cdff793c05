// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newDraft, type Draft, type Subject } from '../../src/notes/personalNote.ts';
import type { ActionResult, PanelActions } from '../../src/ui/actions.ts';
import { NoteEditor } from '../../src/ui/NoteEditor.tsx';

const article: Subject = { kind: 'article', keys: ['article:a'], label: 'A' };
const outlet: Subject = { kind: 'outlet', keys: ['outlet:b'], label: 'B' };

const done = { ok: true as const, value: null };
let actions: { [Name in 'keepDraft' | 'dropDraft' | 'saveNote']: ReturnType<typeof vi.fn<PanelActions[Name]>> };
let closed: (Draft | null)[];
let container: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  actions = {
    keepDraft: vi.fn<PanelActions['keepDraft']>(async (draft) => ({ ok: true, value: draft })),
    dropDraft: vi.fn<PanelActions['dropDraft']>(async () => done),
    saveNote: vi.fn<PanelActions['saveNote']>(async () => ({ ok: false, code: 'storage-full' })),
  };
  closed = [];
  container = document.createElement('div');
  document.body.replaceChildren(container);
});
afterEach(() => {
  render(null, container);
  vi.useRealTimers();
});

const open = (initial: Draft = newDraft(article, null)) =>
  act(() =>
    render(
      <NoteEditor
        initial={initial}
        subjects={[article, outlet]}
        actions={actions}
        onClose={(discarded) => closed.push(discarded)}
      />,
      container,
    ),
  );
const field = () => container.querySelector('textarea') ?? document.createElement('textarea');
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const pause = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const submit = () =>
  act(async () => {
    container.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.advanceTimersByTimeAsync(0);
  });
const keptBodies = () => actions.keepDraft.mock.calls.map(([{ body }]) => body);

describe('a draft', () => {
  test('is kept after a pause, with the newest text only', async () => {
    await open();
    await type('a');
    await type('ab');
    await pause(1000);
    expect(keptBodies()).toEqual(['ab']);
  });

  test.each([
    ['the editor closes', () => act(() => render(null, container))],
    ['the panel closes', () => act(() => void dispatchEvent(new Event('pagehide')))],
  ])('is kept at once when %s', async (_when, leave) => {
    await open();
    await type('unfinished');
    await leave();
    await pause(0);
    expect(keptBodies()).toEqual(['unfinished']);
  });

  test('keeps its place when it moves to another subject', async () => {
    const draft = newDraft(article, null);
    await open(draft);
    await type('text');
    await act(() => {
      const select = container.querySelector('select');
      if (select) select.selectedIndex = 1;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pause(1000);
    expect(actions.keepDraft.mock.lastCall?.[0]).toMatchObject({ slot: draft.slot, subject: outlet, body: 'text' });
  });

  test('that is empty again is dropped', async () => {
    await open();
    await type('a');
    await pause(1000);
    await type(' ');
    await pause(1000);
    expect(actions.dropDraft).toHaveBeenCalledOnce();
  });

  test('that cannot be kept says so and stays in the field', async () => {
    actions.keepDraft.mockResolvedValue({ ok: false, code: 'storage-full' });
    await open();
    await type('precious');
    await pause(1000);
    expect(container.querySelector('[role=status]')?.textContent).toBe('error_storage_full');
    expect(field().value).toBe('precious');
  });
});

describe('saving', () => {
  test('that fails keeps the editor open with the text and says why', async () => {
    await open();
    await type('precious');
    await submit();
    expect(closed).toEqual([]);
    expect(field().value).toBe('precious');
    expect(container.querySelector('[role=status]')?.textContent).toBe('error_storage_full');
  });

  test('sends the newest text, waits for a write under way, and leaves no late draft behind', async () => {
    const { promise, resolve } = Promise.withResolvers<ActionResult<Draft>>();
    actions.keepDraft.mockReturnValue(promise);
    await open();
    await type('one');
    await pause(1000);
    await type('one two');
    await submit();
    expect(actions.saveNote).not.toHaveBeenCalled();
    resolve({ ok: true, value: { ...newDraft(article, null), slot: 'new:beside', body: 'one' } });
    await pause(1000);
    expect(actions.saveNote.mock.lastCall?.[0].body).toBe('one two');
    expect(keptBodies()).toEqual(['one']);
  });

  test('ends the draft where it was kept, beside another window’s', async () => {
    const kept = { ...newDraft(article, null), slot: 'new:beside', updated: '2026-11-24T10:00:00.000Z' };
    actions.keepDraft.mockResolvedValue({ ok: true, value: kept });
    const draft = newDraft(article, null);
    await open(draft);
    await type('one');
    await pause(1000);
    expect(actions.keepDraft.mock.lastCall?.[1]).toBe(draft.updated);
    await type('two');
    await pause(1000);
    expect(actions.keepDraft.mock.lastCall?.[0].slot).toBe('new:beside');
    expect(actions.keepDraft.mock.lastCall?.[1]).toBe(kept.updated);
    await submit();
    expect(actions.saveNote.mock.lastCall).toMatchObject([{ slot: 'new:beside', body: 'two' }, kept.updated]);
  });

  test('an empty note is not possible', async () => {
    await open();
    await type('   ');
    await submit();
    expect(actions.saveNote).not.toHaveBeenCalled();
  });
});

test('a discarded draft is handed back, so that it can be undone', async () => {
  await open();
  await type('half a thought');
  await act(async () => {
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === 'discardNote')?.click();
    await vi.advanceTimersByTimeAsync(0);
  });
  expect(closed).toMatchObject([{ body: 'half a thought' }]);
  expect(actions.dropDraft).toHaveBeenCalledOnce();
});
