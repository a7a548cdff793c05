// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/domain/article/article.ts';
import type { Passage } from '../../../src/domain/notes/passage.ts';
import { editDraft, MAX_BODY, newDraft, type Draft, type Subject } from '../../../src/domain/notes/note.ts';
import type { PanelActions } from '../../../src/ui/actions.ts';
import type { ActionResult } from '../../../src/domain/failure.ts';
import { NoteEditor } from '../../../src/ui/editor/NoteEditor.tsx';
import { noteWith } from '../../worker/exchange/arbitrary.ts';

const article: Subject = { kind: 'article', keys: ['article:a'], label: 'A' };
const outlet: Subject = { kind: 'outlet', keys: ['outlet:b'], label: 'B' };

const links: Article['links'] = [
  {
    url: 'https://minutes.example.org/locks',
    host: 'minutes.example.org',
    text: 'the minutes',
    kind: 'other',
    count: 1,
  },
  { url: 'https://plans.example.org/', host: 'plans.example.org', text: '', kind: 'other', count: 1 },
];
const passage: Passage = { exact: 'the River Pact', prefix: 'of ', suffix: ' is', start: 3, end: 17 };
let selected: ActionResult<Passage | null>;

const done = { ok: true as const, value: null };
let actions: {
  [Name in 'keepDraft' | 'dropDraft' | 'saveNote' | 'saveFile' | 'historyOf']: ReturnType<
    typeof vi.fn<PanelActions[Name]>
  >;
};
let closed: (Draft | null)[];
let container: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  actions = {
    keepDraft: vi.fn<PanelActions['keepDraft']>(async (draft) => ({ ok: true, value: draft })),
    dropDraft: vi.fn<PanelActions['dropDraft']>(async () => done),
    saveNote: vi.fn<PanelActions['saveNote']>(async () => ({ ok: false, code: 'storage-full' })),
    saveFile: vi.fn<PanelActions['saveFile']>(),
    historyOf: vi.fn<PanelActions['historyOf']>(async () => ({ ok: true, value: [] })),
  };
  closed = [];
  selected = { ok: true, value: null };
  container = document.createElement('div');
  document.body.replaceChildren(container);
});
afterEach(() => {
  render(null, container);
  vi.useRealTimers();
});

const draw = (initial: Draft = newDraft(article, null)) =>
  render(
    <NoteEditor
      initial={initial}
      choices={{ subjects: [article, outlet], links, selectedPassage: async () => selected }}
      tags={['rivers', 'locks']}
      actions={actions}
      onClose={(discarded) => closed.push(discarded)}
    />,
    container,
  );
const open = (initial?: Draft) => act(() => draw(initial));
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
/** Chooses the option that has these words, in whichever list has it. */
const choose = (words: string) =>
  act(async () => {
    const option = [...container.querySelectorAll('option')].find(({ textContent }) => textContent.includes(words));
    const select = option?.closest('select');
    if (!option || !select) throw new Error(`no option ${words}`);
    option.selected = true;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
  });
const fill = (selector: string, text: string) =>
  act(() => {
    const input = container.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error(`no field ${selector}`);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (selector: string, key: string, modifiers: KeyboardEventInit = {}) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
    container.querySelector(selector)?.dispatchEvent(event);
  });
const clickButton = (words: string) =>
  act(async () => {
    const isNamed = (button: Element) => button.textContent === words || button.getAttribute('aria-label') === words;
    [...container.querySelectorAll('button')].find(isNamed)?.click();
    await vi.advanceTimersByTimeAsync(0);
  });
const lastKept = () => actions.keepDraft.mock.lastCall?.[0];
const keptBodies = () => actions.keepDraft.mock.calls.map(([{ body }]) => body);

test('keys pressed before the browser has painted the editor reach its field', () => {
  draw(); // effects that wait for a painting have not run
  expect(document.activeElement).toBe(field());
});

describe('a draft', () => {
  test('is kept after a pause, with the newest text only', async () => {
    await open();
    await type('a');
    await type('ab');
    await pause(1000);
    expect(keptBodies()).toEqual(['ab']);
  });

  test('typed without a pause is kept by and by', async () => {
    await open();
    const text = 'x'.repeat(30);
    for (let length = 1; length <= text.length; length += 1) {
      await type(text.slice(0, length));
      await pause(100);
    }
    expect(keptBodies().map((body) => body.length)).toEqual([10, 20, 30]);
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
    await choose('outletNamed');
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

  test('of tags alone is kept, and handed back when it is discarded', async () => {
    await open();
    await fill('[id$=tags]', 'locks,');
    await pause(1000);
    expect(lastKept()).toMatchObject({ body: '', tags: ['locks'] });
    await clickButton('discardNote');
    expect(closed).toMatchObject([{ tags: ['locks'] }]);
  });

  test.each([
    ['Escape', () => press('textarea', 'Escape')],
    ['its button', () => clickButton('closeEditor')],
  ])('that cannot be kept is not closed by %s before it can', async (_how, close) => {
    actions.keepDraft.mockResolvedValue({ ok: false, code: 'storage-full' });
    await open();
    await type('precious');
    await pause(1000);
    await close();
    await pause(0);
    expect(closed).toEqual([]);
    actions.keepDraft.mockImplementation(async (draft) => ({ ok: true, value: draft }));
    await close();
    await pause(0);
    expect(closed).toEqual([null]);
    expect(keptBodies()).toEqual(['precious', 'precious', 'precious']);
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

describe('keys with which an input method chooses among its characters', () => {
  test.each([
    ['Escape', 'textarea', {}],
    ['Enter', 'textarea', { ctrlKey: true }],
  ])('%s leaves the editor open', async (key, selector, modifiers) => {
    await open();
    await type('か');
    await press(selector, key, { isComposing: true, ...modifiers });
    await pause(0);
    expect(closed).toEqual([]);
    expect(actions.saveNote).not.toHaveBeenCalled();
  });

  test.each(['Enter', 'Backspace'])('%s ends no tag and takes none away', async (key) => {
    await open({ ...newDraft(article, null), tags: ['川'] });
    if (key === 'Enter') await fill('[id$=tags]', 'かわ');
    await press('[id$=tags]', key, { isComposing: true });
    const tags = [...container.querySelectorAll('button.tag bdi')].map(({ textContent }) => textContent);
    expect(tags).toEqual(['川']);
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

  test('that fails leaves the text as a draft', async () => {
    await open();
    await type('precious');
    await submit();
    await act(() => render(null, container));
    await pause(0);
    expect(keptBodies()).toEqual(['precious']);
  });

  test('sends the newest text, waits for a write under way, and leaves no late draft behind', async () => {
    actions.saveNote.mockResolvedValue({ ok: true, value: noteWith({}) });
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

  test.each([
    ['tags', { ...newDraft(article, null), tags: ['locks'] }],
    ['a passage', newDraft(article, null, passage)],
  ])('a note of no more than %s is possible', async (_what, draft) => {
    await open(draft);
    await submit();
    expect(actions.saveNote.mock.lastCall?.[0]).toMatchObject({ body: '', tags: draft.tags });
  });
});

test('a text that has reached the most a note holds says that no more was taken', async () => {
  await open({ ...newDraft(article, null), body: 'a'.repeat(MAX_BODY - 1) });
  expect(container.querySelector('[role=alert]')).toBeNull();
  await type('a'.repeat(MAX_BODY));
  expect(container.querySelector('[role=alert]')?.textContent).toBe('noteFull');
});

test('a discarded draft is handed back, so that it can be undone', async () => {
  await open();
  await type('half a thought');
  await clickButton('discardNote');
  expect(closed).toMatchObject([{ body: 'half a thought' }]);
  expect(actions.dropDraft).toHaveBeenCalledOnce();
});

describe('what it is about', () => {
  const options = () => [...container.querySelectorAll('option')].map(({ textContent }) => textContent);

  test.each([
    ['a passage', newDraft(article, null, passage), true],
    ['an article', newDraft(article, null), false],
  ])('the passage is offered for %s', async (_what, draft, isOffered) => {
    await open(draft);
    expect(options().includes('thisPassage')).toBe(isOffered);
  });

  test('a passage can be let go, and taken again', async () => {
    await open(newDraft(article, null, passage));
    await type('text');
    await choose('outletNamed');
    await pause(1000);
    expect(lastKept()).toMatchObject({ subject: outlet, passage: null });
    await choose('thisPassage');
    await pause(1000);
    expect(lastKept()).toMatchObject({ subject: article, passage });
  });

  test('a topic begins with the words selected, takes aliases, and needs a phrase', async () => {
    selected = { ok: true, value: passage };
    await open();
    await type('text');
    await choose('aTopic');
    await fill('[id$=aliases]', 'the Pact, Flusspakt');
    await pause(1000);
    expect(lastKept()?.subject).toEqual({
      kind: 'topic',
      keys: ['term:und:the river pact', 'term:und:the pact', 'term:und:flusspakt'],
      label: 'the River Pact',
    });
    await fill('[id$=phrase]', ' … ');
    await submit();
    expect(actions.saveNote).not.toHaveBeenCalled();
  });

  test('a long selection is no phrase', async () => {
    selected = { ok: true, value: { ...passage, exact: 'word '.repeat(40) } };
    await open();
    await choose('aTopic');
    expect(container.querySelector<HTMLInputElement>('[id$=phrase]')?.value).toBe('');
  });

  test('a topic’s draft is opened with its phrase and its aliases', async () => {
    const subject: Subject = { kind: 'topic', keys: ['term:und:locks', 'term:und:sluices'], label: 'Locks' };
    await open({ ...newDraft(subject, null), body: 'text' });
    const value = (selector: string) => container.querySelector<HTMLInputElement>(selector)?.value;
    expect([value('[id$=phrase]'), value('[id$=aliases]')]).toEqual(['Locks', 'sluices']);
  });

  test('an earlier text comes back into the editor, and what that held stays to be had', async () => {
    const note = noteWith({ body: 'Now' });
    const earlier = { body: 'Before', tags: ['old'], updated: '2026-11-01T10:00:00.000Z' };
    actions.historyOf.mockResolvedValue({ ok: true, value: [earlier] });
    await open(editDraft(note));
    await pause(0);
    const listed = () => [...container.querySelectorAll('.earlier-text')].map(({ textContent }) => textContent);
    expect(listed()).toEqual(['Before']);
    await type('Half a sentence');
    await act(() => container.querySelector<HTMLElement>('.earlier-texts .button')?.click());
    expect(field().value).toBe('Before');
    expect(listed()).toEqual(['Half a sentence']);
    await submit();
    expect(actions.saveNote.mock.lastCall?.[0]).toMatchObject({ body: 'Before', tags: ['old'] });
  });

  test('the names of a topic can be changed later', async () => {
    const subject: Subject = { kind: 'topic', keys: ['term:und:locks'], label: 'Locks' };
    await act(() =>
      render(
        <NoteEditor
          initial={editDraft(noteWith({ subject, body: 'text' }))}
          choices={null}
          tags={[]}
          actions={actions}
          onClose={() => undefined}
        />,
        container,
      ),
    );
    expect(options()).toEqual([]);
    await fill('[id$=aliases]', 'sluices');
    await submit();
    expect(actions.saveNote.mock.lastCall?.[0]).toMatchObject({
      subject: { keys: ['term:und:locks', 'term:und:sluices'], label: 'Locks' },
      moves: true,
    });
  });

  test('a page the article links to', async () => {
    await open();
    await type('text');
    await choose('aLink');
    await choose('plans.example.org');
    await pause(1000);
    expect(lastKept()?.subject).toEqual({
      kind: 'link',
      keys: ['link:plans.example.org'],
      label: 'https://plans.example.org/',
    });
  });
});

describe('tags', () => {
  const shown = () => [...container.querySelectorAll('.tag bdi')].map(({ textContent }) => textContent);
  const tagField = '[id$=tags]';

  test('end with a comma or Enter, once each, without the space around them', async () => {
    await open();
    await type('text');
    await fill(tagField, ' water  law ,');
    await fill(tagField, 'locks');
    await press(tagField, 'Enter');
    await fill(tagField, 'locks,');
    await pause(1000);
    expect(shown()).toEqual(['water law', 'locks']);
    expect(lastKept()?.tags).toEqual(['water law', 'locks']);
    expect(actions.saveNote).not.toHaveBeenCalled();
  });

  test('count while they are being typed', async () => {
    await open();
    await type('text');
    await fill(tagField, 'lock');
    await submit();
    expect(actions.saveNote.mock.lastCall?.[0].tags).toEqual(['lock']);
  });

  test('are taken away by a click, or by Backspace in the empty field', async () => {
    await open({ ...newDraft(article, null), body: 'text', tags: ['a', 'b', 'c'] });
    await press(tagField, 'Backspace');
    expect(shown()).toEqual(['a', 'b']);
    await act(() => container.querySelector<HTMLButtonElement>('.tag')?.click());
    expect(shown()).toEqual(['b']);
    await fill(tagField, 'd');
    await press(tagField, 'Backspace');
    expect(shown()).toEqual(['b']);
  });

  test('of the reader are suggested, but none that it has', async () => {
    await open({ ...newDraft(article, null), tags: ['locks'] });
    expect([...container.querySelectorAll('datalist option')].map(({ textContent }) => textContent)).toEqual([
      'rivers',
    ]);
  });
});

describe('marks', () => {
  test.each([
    ['b', { ctrlKey: true }, '**word**'],
    ['i', { metaKey: true }, '*word*'],
    ['k', { ctrlKey: true }, '[word](https://)'],
    ['b', {}, 'word'],
    ['b', { ctrlKey: true, altKey: true }, 'word'],
  ])('%s with %o', async (key, modifiers, expected) => {
    await open();
    await type('word');
    field().setSelectionRange(0, 4);
    await press('textarea', key, modifiers);
    expect(field().value).toBe(expected);
    await pause(1000);
    expect(keptBodies().at(-1)).toBe(expected);
  });

  test('the toolbar is one stop, arrows go on and round', async () => {
    await open();
    const tools = () => [...container.querySelectorAll<HTMLElement>('.tool')];
    const stops = () => tools().flatMap(({ tabIndex }, at) => (tabIndex === 0 ? at : []));
    expect(stops()).toEqual([0]);
    await press('.tool', 'ArrowLeft');
    expect(stops()).toEqual([tools().length - 1]);
    expect(document.activeElement).toBe(tools().at(-1));
    await press('.tool', 'Home');
    expect(document.activeElement).toBe(tools()[0]);
  });

  test('the preview shows what becomes of them, and keeps the text', async () => {
    await open({ ...newDraft(article, null), body: '**bold**' });
    await clickButton('previewNote');
    expect(container.querySelector('.note-preview strong')?.textContent).toBe('bold');
    expect(field().hidden).toBe(true);
    await clickButton('previewNote');
    expect(field().hidden).toBe(false);
    expect(field().value).toBe('**bold**');
  });
});

describe('a text that cannot be stored', () => {
  test('can be saved as a file, with all that belongs to it', async () => {
    const origin = { url: 'https://a.example/1', title: 'A title', authors: [], outlet: 'A', published: null };
    await open({ ...newDraft(article, origin, passage), body: 'precious', tags: ['water law'] });
    expect(container.textContent).not.toContain('saveAsFile');
    await submit();
    await clickButton('saveAsFile');
    const [content, name] = actions.saveFile.mock.lastCall ?? [];
    expect(name).toMatch(/^sidelight-note-[\dT-]+\.md$/);
    expect(content).toBe(
      '# passageNote\n\nA title\n<https://a.example/1>\n\n> the River Pact\n\nprecious\n\n#water-law\n',
    );
  });

  test('by the draft’s own failure too', async () => {
    actions.keepDraft.mockResolvedValue({ ok: false, code: 'storage' });
    await open();
    await type('precious');
    await pause(1000);
    expect(container.textContent).toContain('saveAsFile');
  });
});
