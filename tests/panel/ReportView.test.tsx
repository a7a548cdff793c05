// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteSpecimens } from '../../tools/gallery/specimens/panelNotes.ts';
import { specimens } from '../../tools/gallery/specimens/panel.ts';
import { NOW, TEXT } from '../../tools/gallery/specimens/report.ts';
import { editDraft, newDraft, type Draft } from '../../src/domain/notes/note.ts';
import type { TabReport } from '../../src/domain/report/report.ts';
import type { PanelActions } from '../../src/ui/actions.ts';
import { citationOf } from '../../src/panel/copy/citation.ts';
import { Panel } from '../../src/panel/Panel.tsx';
import { UnfoldedContext } from '../../src/panel/unfolded.ts';
import type { Wish } from '../../src/panel/wish.ts';
import { textIn } from '../../src/ui/text.ts';

const done = async () => ({ ok: true as const, value: null });
const failed = async () => ({ ok: false as const, code: 'storage' });
const actions: PanelActions = {
  readAgain: () => undefined,
  accessTo: async () => ({ site: false, page: false, everywhere: false }),
  changeAccess: async () => true,
  changePage: async () => true,
  keep: async () => ({ ok: true, value: null }),
  forgetKept: async () => ({ ok: true, value: null }),
  changeMarking: () => undefined,
  reveal: async () => true,
  markPlaces: () => undefined,
  selectedPassage: done,
  saveFile: () => undefined,
  keepDraft: failed,
  dropDraft: done,
  saveNote: failed,
  deleteNote: done,
  restoreNote: done,
  historyOf: async () => ({ ok: true, value: [] }),
  knownTags: async () => ({ ok: true, value: [] }),
  reattachNote: failed,
  setColor: failed,
  settleNote: failed,
  decidePeople: done,
};
let container: HTMLElement;

beforeEach(() => {
  container = document.createElement('div');
  document.body.replaceChildren(container);
});
afterEach(() => render(null, container));

async function show(state: string): Promise<void> {
  const tab = specimens[state];
  if (!tab) throw new Error(`no state ${state}`);
  await act(() => render(<Panel tab={tab} actions={actions} now={NOW} />, container));
}
test.each([true, false])(
  'that carrying to other devices waits for the reader is said there too: %s',
  async (isStopped) => {
    const tab = { state: 'unread' as const };
    await act(() => render(<Panel tab={tab} isCarryingStopped={isStopped} actions={actions} now={NOW} />, container));
    expect(container.querySelector('.panel-head [href$="#devices"]')?.textContent ?? null).toBe(
      isStopped ? 'carryingStopped' : null,
    );
  },
);

test.each([true, false])('that a backup failed is said above whatever is shown: %s', async (hasBackupFailed) => {
  const tab = { state: 'unread' as const };
  await act(() => render(<Panel tab={tab} hasBackupFailed={hasBackupFailed} actions={actions} now={NOW} />, container));
  expect(container.querySelector('.panel-head [href$="#data"]')?.textContent ?? null).toBe(
    hasBackupFailed ? 'backupFailed' : null,
  );
});

const texts = (selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe('an open editor', () => {
  const put = async (tab: TabReport, drafts: readonly Draft[] = []) =>
    act(() => render(<Panel tab={tab} drafts={drafts} actions={actions} now={NOW} />, container));
  const full = specimens['full'];
  if (full?.state !== 'ready') throw new Error('no report');

  const changes: [string, TabReport][] = [
    ['the page is left', { state: 'left' }],
    ['it is read again', { ...full, report: { ...full.report, readingId: 'again' } }],
    ['another is shown', specimens['minimal'] ?? { state: 'left' }],
    ['no report comes', { state: 'failed', reason: 'crashed' }],
  ];
  test.each(
    changes.flatMap(([what, next]) => [
      { of: 'a new note', button: '.foot-buttons .button', what, next },
      { of: 'a note', button: '.note-foot .button', what, next },
    ]),
  )('of $of stays with what is typed when $what', async ({ button, next }) => {
    await put(full);
    await act(() => container.querySelector<HTMLElement>(button)?.click());
    const field = container.querySelector<HTMLTextAreaElement>('textarea');
    field?.focus();
    await put({ state: 'reading' });
    await put(next);
    expect(field).not.toBeNull();
    expect(document.activeElement).toBe(field);
  });

  test('gives the focus back to the note it was open on', async () => {
    await put(full);
    const note = container.querySelector('.note');
    await act(() => note?.querySelector<HTMLElement>('.note-foot .button')?.click());
    expect(note?.querySelectorAll('.note-foot .button')).toHaveLength(0);
    const close = [...container.querySelectorAll<HTMLElement>('.foot .button')].at(-1);
    await act(async () => {
      close?.click();
      await new Promise((closed) => setTimeout(closed));
    });
    expect(document.activeElement).toBe(note);
    expect(note?.querySelectorAll('.note-foot .button')).toHaveLength(2);
  });

  test('closed is one line with the way on, wherever the reader is; the others are counted', async () => {
    const draft = { ...newDraft({ kind: 'outlet', keys: ['outlet:a'], label: 'Coast Post' }, null), body: 'Half' };
    const older = { ...draft, slot: 'new:older', updated: '2020-01-01T00:00:00.000Z' };
    await put({ state: 'no-article', why: 'other' }, [older, draft]);
    expect(texts('.unfinished-line p')).toEqual(['unfinishedOn · moreUnfinished_one']);
    await act(() => container.querySelector<HTMLElement>('.unfinished-line .button')?.click());
    expect(container.querySelector<HTMLTextAreaElement>('.foot textarea')?.value).toBe('Half');
  });

  test('changes of a note that stands in the report are gone on with there', async () => {
    const [note] = full.report.notes;
    if (!note) throw new Error('no note');
    await put(full, [editDraft(note)]);
    expect(texts('.unfinished-line')).toEqual([]);
    await put({ state: 'left' }, [editDraft(note)]);
    expect(texts('.unfinished-line')).toHaveLength(1);
  });
});

const line = (id: string) => container.querySelector(`#${id}`)?.closest('section');
const fold = (id: string) => line(id)?.querySelector<HTMLDetailsElement>(':scope > details');
const unfold = (id: string, open: boolean) =>
  act(() => {
    const details = fold(id);
    if (!details) throw new Error(`${id} does not unfold`);
    details.open = open;
    details.dispatchEvent(new Event('toggle'));
  });

test('what has changed stands there before the wording is known, and stays', async () => {
  const awaited = specimens['wording-awaited'];
  const seen = noteSpecimens['changed-edited']?.seen;
  const changed = seen?.changed;
  if (awaited?.state !== 'ready' || !changed) throw new Error('no states');
  await act(() => render(<Panel tab={{ ...awaited, changed }} actions={actions} now={NOW} />, container));
  const shown = line('changed');
  expect(shown).toBeInstanceOf(HTMLElement);
  await act(() => render(<Panel tab={awaited} seen={seen} actions={actions} now={NOW} />, container));
  expect(line('changed')).toBe(shown);
});

describe('a report is a screen of lines', () => {
  test.each([
    ['full', ['notes', 'context', 'named', 'hedging', 'cited', 'page-says', 'terms', 'evidence', 'also']],
    ['minimal', ['context', 'named', 'hedging', 'page-says', 'notes', 'also']],
    ['drafts', ['notes', 'context', 'named', 'hedging', 'cited', 'page-says', 'evidence', 'also']],
  ])('%s: the reader’s own notes first where there are any', async (state, expected) => {
    await show(state);
    expect([...container.querySelectorAll('h2[id]')].map(({ id }) => id)).toEqual(expected);
  });

  test('which are folded but for the reader’s own notes', async () => {
    await show('full');
    const open = [...container.querySelectorAll('.section > details[open] h2')].map(({ id }) => id);
    expect(open).toEqual(['notes']);
  });

  test('stay as the reader left them, in the next article too', async () => {
    const kept: Record<string, boolean> = { terms: true };
    const sections = {
      isOpen: (section: string) => kept[section],
      keep: (section: string, isOpen: boolean) => void (kept[section] = isOpen),
    };
    const showWith = (state: string) =>
      act(() =>
        render(
          <UnfoldedContext value={sections}>
            <Panel tab={specimens[state] ?? { state: 'unread' }} actions={actions} now={NOW} />
          </UnfoldedContext>,
          container,
        ),
      );
    await showWith('full');
    expect(fold('terms')?.open).toBe(true);
    await unfold('context', true);
    await unfold('notes', false);
    expect(kept).toEqual({ terms: true, context: true, notes: false });
    await showWith('unread');
    await showWith('full');
    expect([...container.querySelectorAll('.section > details[open] h2')].map(({ id }) => id)).toEqual([
      'context',
      'terms',
    ]);
  });

  test('none moves and none folds as the wording comes', async () => {
    await show('wording-awaited');
    const before = [...container.querySelectorAll('.section')];
    await unfold('context', true);
    await show('full');
    const after = [...container.querySelectorAll('.section')];
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(fold('context')?.open).toBe(true);
  });
});

test('the numbers of a line are the sum of what it holds', async () => {
  await show('full');
  const ticks = container.querySelectorAll('.strip .tick').length;
  await unfold('hedging', true);
  const sums = [...container.querySelectorAll('.forms')].map((list) =>
    [...list.querySelectorAll('.form-choice')]
      .filter((choice) => choice.querySelector<HTMLInputElement>('input')?.checked)
      .reduce((total, choice) => total + Number(choice.querySelector('.number')?.textContent), 0),
  );
  expect(sums).toEqual([ticks, ticks]);
  expect(container.querySelectorAll('.strip .tick.others')).toHaveLength(4);
  await act(() => container.querySelector<HTMLElement>('ol.sentences + .fold')?.click());
  expect(container.querySelectorAll('ol.sentences .cue')).toHaveLength(ticks);
});

test('one voice alone is shown, told and to be chosen again', async () => {
  const changeMarking = vi.fn<PanelActions['changeMarking']>();
  const [full, off] = [specimens['full'], specimens['marks-off']];
  if (full?.state !== 'ready' || off?.state !== 'ready') throw new Error('no report');
  const marking = { ...full.marking, hiddenVoices: off.marking.hiddenVoices };
  const tab = { ...full, marking };
  await act(() => render(<Panel tab={tab} actions={{ ...actions, changeMarking }} now={NOW} />, container));
  await unfold('hedging', true);
  expect(marking.hiddenVoices).toEqual(['others']);
  expect(container.querySelectorAll('.strip .tick.others, .legend-others')).toHaveLength(0);
  expect(container.querySelectorAll('.strip .tick').length).toBeGreaterThan(0);
  const boxes = container.querySelectorAll<HTMLInputElement>('.forms + .forms input');
  expect([...boxes].map(({ checked }) => checked)).toEqual([true, false]);
  await act(() => boxes[1]?.click());
  expect(changeMarking).toHaveBeenCalledExactlyOnceWith({ voice: 'others', shown: true });
});

test('a click near a tick goes to its hedge and folds nothing', async () => {
  const reveal = vi.fn<PanelActions['reveal']>(async () => true);
  const tab = specimens['full'];
  await act(() => render(tab && <Panel tab={tab} actions={{ ...actions, reveal }} now={NOW} />, container));
  const strip = container.querySelector('.strip');
  if (strip) strip.getBoundingClientRect = () => new DOMRect(0, 0, 300, 24);
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 300 });
  strip?.dispatchEvent(click);
  expect([click.defaultPrevented, reveal.mock.calls.length]).toEqual([false, 0]);
  const place = Number.parseFloat(strip?.querySelector('.tick')?.getAttribute('x1') ?? '');
  const near = new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 3 * place + 5 });
  await act(() => void strip?.dispatchEvent(near));
  expect(near.defaultPrevented).toBe(true);
  expect(reveal).toHaveBeenCalledExactlyOnceWith(TEXT.indexOf('might'), TEXT.indexOf('might') + 'might'.length);
});

test('sources are in groups, by name and without', async () => {
  await show('full');
  expect(texts('#cited ~ .number')).toEqual(['namedCount · unnamedCount']);
  expect([...(line('cited')?.querySelectorAll('[role=group]') ?? [])].map(({ ariaLabel }) => ariaLabel)).toEqual([
    'sourcesNamed',
    'sourcesUnnamed',
    'scareQuotesHeading',
  ]);
});

test('words that the article sets apart stand in the quotation marks of its language', async () => {
  await show('full');
  expect(texts('[aria-label=scareQuotesHeading] [lang=en] q')).toEqual(['guardians']);
});

test('that nothing is selected is said until the reader does something else', async () => {
  const tab = noteSpecimens['note-nothing-selected'];
  if (!tab) throw new Error('no state');
  await act(() => render(<Panel tab={tab.tab} wish={tab.wish ?? null} actions={actions} now={NOW} />, container));
  expect(texts('.foot [role=alert]')).toEqual(['nothingSelected']);
  await act(() => container.querySelector<HTMLElement>('.reads-when')?.click());
  expect(texts('.foot [role=alert]')).toEqual([]);
});

test('words in quotation marks alone are not called sources', async () => {
  const tab = specimens['full'];
  if (tab?.state !== 'ready' || !tab.report.signals) throw new Error('no report');
  const signals = { ...tab.report.signals, sources: { status: 'ok' as const, value: [] } };
  const report = { ...tab.report, signals };
  await act(() => render(<Panel tab={{ ...tab, report }} actions={actions} now={NOW} />, container));
  expect(texts('#cited')).toEqual(['scareQuotesHeading']);
  expect(line('cited')?.querySelectorAll('h3')).toHaveLength(0);
});

test('beside sources no words in quotation marks stand in the line', async () => {
  const tab = specimens['full'];
  if (tab?.state !== 'ready' || tab.report.signals?.sources?.status !== 'ok') throw new Error('no sources');
  const value = tab.report.signals.sources.value.filter(({ kind }) => kind === 'unnamed');
  const report = { ...tab.report, signals: { ...tab.report.signals, sources: { status: 'ok' as const, value } } };
  await act(() => render(<Panel tab={{ ...tab, report }} actions={actions} now={NOW} />, container));
  expect(value.length).toBeGreaterThan(0);
  expect(texts('#cited ~ .section-sentence .foretold')).toEqual([value.map(({ name }) => name).join(', ')]);
});

test('the outlet is not named once more where its notes are', async () => {
  await show('known-from-all-sides');
  await unfold('context', true);
  const outlet = container.querySelector('.outlet-name')?.textContent;
  const names = texts('.context-group > h3');
  expect(outlet).toBeTruthy();
  expect(names.length).toBeGreaterThan(0);
  expect(names).not.toContain(outlet);
});

test('where all words are of one voice there is none to choose', async () => {
  const tab = specimens['full'];
  if (tab?.state !== 'ready' || tab.report.signals?.hedges.status !== 'ok') throw new Error('no hedges');
  const value = tab.report.signals.hedges.value.filter(({ voice }) => voice === undefined || voice.kind === 'author');
  const report = { ...tab.report, signals: { ...tab.report.signals, hedges: { status: 'ok' as const, value } } };
  const put = (hiddenVoices: ('own' | 'others')[]) =>
    act(() =>
      render(
        <Panel tab={{ ...tab, report, marking: { ...tab.marking, hiddenVoices } }} actions={actions} now={NOW} />,
        container,
      ),
    );
  await put([]);
  await unfold('hedging', true);
  expect(container.querySelectorAll('.forms')).toHaveLength(1);
  await put(['own']);
  expect(container.querySelectorAll('.forms')).toHaveLength(2);
});

test('a source pressed again and again goes through its places, and says which is shown', async () => {
  const reveal = vi.fn<PanelActions['reveal']>(async () => true);
  const tab = specimens['full'];
  if (tab?.state !== 'ready' || tab.report.signals?.sources?.status !== 'ok') throw new Error('no sources');
  const source = tab.report.signals.sources.value.find(({ kind }) => kind === 'named');
  if (!source) throw new Error('no source');
  const spans = [
    { start: 0, end: 4 },
    { start: 20, end: 24 },
  ];
  const sources = { status: 'ok' as const, value: [{ ...source, spans }] };
  const report = { ...tab.report, signals: { ...tab.report.signals, sources } };
  await act(() => render(<Panel tab={{ ...tab, report }} actions={{ ...actions, reveal }} now={NOW} />, container));
  const number = () => line('cited')?.querySelector('.entries .number')?.textContent;
  const press = () => act(() => line('cited')?.querySelector<HTMLElement>('.entry')?.click());
  expect(number()).toBe('2');
  for (const start of [0, 20, 0]) {
    await press();
    expect(reveal).toHaveBeenLastCalledWith(start, start + 4);
    expect(number()).toBe('placeAmong');
  }
});

test('the places of a source that was pressed are marked alone, until the reader wants the marks back or goes on', async () => {
  const markPlaces = vi.fn<PanelActions['markPlaces']>();
  const put = (tab: TabReport | undefined) =>
    act(() => render(tab && <Panel tab={tab} actions={{ ...actions, markPlaces }} now={NOW} />, container));
  await put(specimens['full']);
  const [first, second] = [...(line('cited')?.querySelectorAll<HTMLElement>('.entry') ?? [])];
  await act(() => first?.click());
  await act(() => first?.click());
  expect(markPlaces.mock.calls).toEqual([[expect.arrayContaining([{ start: 0, end: 10 }])]]);
  await act(() => second?.click());
  expect(markPlaces).toHaveBeenLastCalledWith([{ start: 40, end: 50 }]);
  expect(texts('.entries p')).toEqual(['onlyPlaces placesEnd']);
  await act(() => container.querySelector<HTMLElement>('.entries p button')?.click());
  expect(markPlaces).toHaveBeenLastCalledWith([]);
  expect(document.activeElement).toBe(second);
  await act(() => first?.click());
  await put({ state: 'left' });
  expect(markPlaces).toHaveBeenLastCalledWith([]);
});

test('of an article in which nothing can be marked it is not said that something is', async () => {
  const tab = specimens['full'];
  if (tab?.state !== 'ready') throw new Error('no report');
  const article = { ...tab.report.article, notices: ['too-long' as const] };
  await act(() =>
    render(<Panel tab={{ ...tab, report: { ...tab.report, article } }} actions={actions} now={NOW} />, container),
  );
  await act(() => line('cited')?.querySelector<HTMLElement>('.entry')?.click());
  expect(texts('.entries p')).toEqual([]);
});

describe('what stands in the page', () => {
  const wish = (wanted: Wish) => {
    const tab = specimens['full'];
    return act(() => render(tab && <Panel tab={tab} wish={wanted} actions={actions} now={NOW} />, container));
  };

  test('a click on a mark shows why it is one', async () => {
    await show('full');
    await wish({ kind: 'explain', at: TEXT.indexOf('reportedly') });
    expect(fold('hedging')?.open).toBe(true);
    expect(document.activeElement?.textContent).toContain('reportedly');
    expect(texts('.explanation')).toEqual(['whyMarkedSource']);
  });

  test('a click on a note shows it, though the notes are folded', async () => {
    await show('full');
    await unfold('notes', false);
    const note = container.querySelector('.note');
    const report = specimens['full']?.state === 'ready' ? specimens['full'].report : null;
    await wish({ kind: 'show', noteId: report?.notes[0]?.id ?? '' });
    expect(fold('notes')?.open).toBe(true);
    expect(document.activeElement).toBe(note);
  });
});

describe('the reader is told', () => {
  const told = () => container.querySelector('.panel > [role=status]')?.textContent;
  test.each([
    ['full', 'reportReadyNotes_other'],
    ['minimal', 'reportReady'],
    ['wording-awaited', ''],
    ['reading', ''],
  ])('that a report is ready: %s', async (state, words) => {
    await show(state);
    expect(told()).toBe(words);
  });

  test('that a note was saved, which can be taken back', async () => {
    const [note] = specimens['full']?.state === 'ready' ? specimens['full'].report.notes : [];
    if (!note) throw new Error('no note');
    const saving: PanelActions = {
      ...actions,
      saveNote: async () => ({ ok: true, value: note }),
      keepDraft: async (draft) => ({ ok: true, value: draft }),
      deleteNote: vi.fn<PanelActions['deleteNote']>(done),
    };
    const tab = specimens['full'];
    await act(() => render(tab && <Panel tab={tab} actions={saving} now={NOW} />, container));
    await act(() => container.querySelector<HTMLElement>('.foot .primary')?.click());
    const field = container.querySelector('textarea');
    if (!field) throw new Error('no field');
    await act(() => {
      field.value = 'Half a thought';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      container.querySelector<HTMLElement>('.foot [type=submit]')?.click();
      await new Promise((saved) => setTimeout(saved));
    });
    expect(texts('.saved [role=status]')).toEqual(['noteSaved']);
    expect(texts('.saved button')).toEqual(['showNote', 'undo']);
    await act(() => render(<Panel tab={{ state: 'left' }} actions={saving} now={NOW} />, container));
    expect(texts('.saved button')).toEqual(['undo']);
    await act(() => render(tab && <Panel tab={tab} actions={saving} now={NOW} />, container));
    await act(async () => {
      container.querySelector<HTMLElement>('.saved > :last-child')?.click();
      await new Promise((taken) => setTimeout(taken));
    });
    expect(saving.deleteNote).toHaveBeenCalledWith(note.id);
    expect(container.querySelector('textarea')?.value).toBe(note.body);
  });

  test('no longer that a note was saved, once it has been deleted where it stands', async () => {
    const tab = specimens['full'];
    const [note] = tab?.state === 'ready' ? tab.report.notes : [];
    if (tab?.state !== 'ready' || !note) throw new Error('no note');
    const without = { ...tab, report: { ...tab.report, notes: tab.report.notes.slice(1) } };
    const put = (shown: TabReport, wish: Wish | null) =>
      act(() => render(<Panel tab={shown} wish={wish} actions={actions} now={NOW} />, container));
    const wish: Wish = { kind: 'highlighted', note };
    await put(without, wish); // saved, and not yet among those of the report
    expect(texts('.saved [role=status]')).toEqual(['noteSaved']);
    await put(tab, wish);
    expect(texts('.saved [role=status]')).toEqual(['noteSaved']);
    await put(without, wish);
    expect(texts('.saved [role=status]')).toEqual([]);
  });
});

test('the keyboard comes to "Add note" before the report', async () => {
  await show('full');
  const stops = [...container.querySelectorAll<HTMLElement>('a[href], button, summary')];
  expect(stops.findIndex((stop) => stop.matches('.foot .primary'))).toBeLessThanOrEqual(8);
});

test.each([
  ['a press elsewhere', () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))],
  ['the focus going on', () => container.querySelector<HTMLElement>('.foot .primary')?.focus()],
  ['Escape', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
])('what can be copied is put away by %s', async (_how, leave) => {
  await show('full');
  await act(() => container.querySelector<HTMLElement>('.tool.copy')?.click());
  expect(texts('.copy-menu button')).toHaveLength(3);
  await act(() => void leave());
  expect(texts('.copy-menu button')).toEqual([]);
});

test('what can be cited is copied', async () => {
  const tab = specimens['full'];
  if (tab?.state !== 'ready') throw new Error('no report');
  const text = textIn({ tag: 'en-GB', message: (key) => key });
  expect(citationOf(tab.report, text)).toBe(
    'Mira Holt, “Is the River Pact Quietly Changing Course?”, The Tidewater Post, 20 November 2026, https://www.tidewater-post.example/river-pact/5739214',
  );
  const minimal = specimens['minimal'];
  if (minimal?.state !== 'ready') throw new Error('no report');
  expect(citationOf(minimal.report, text)).toBe(
    'tidewater-post.example, https://www.tidewater-post.example/river-pact/5739214',
  );
});

describe('a passage highlighted without the editor', () => {
  const full = noteSpecimens['note-passages']?.tab;
  if (full?.state !== 'ready') throw new Error('no report');
  const note = full.report.notes.find(({ passage }) => passage !== null);
  if (!note) throw new Error('no passage');
  const deleteNote = vi.fn<PanelActions['deleteNote']>(done);
  const tell = () =>
    act(() =>
      render(
        <Panel
          tab={full}
          wish={{ kind: 'highlighted', note: { ...note, body: '' } }}
          actions={{ ...actions, deleteNote }}
          now={NOW}
        />,
        container,
      ),
    );
  const press = (label: string) =>
    act(() =>
      [...container.querySelectorAll<HTMLElement>('.saved button')].find((one) => one.textContent === label)?.click(),
    );

  test('is told, and can be taken back at a press', async () => {
    await tell();
    expect(texts('.saved [role=status]')).toEqual(['noteSaved']);
    expect(texts('.saved button')).toEqual(['addWords', 'undo']);
    await press('undo');
    expect(deleteNote).toHaveBeenCalledWith(note.id);
    await vi.waitFor(() => expect(texts('.saved')).toEqual([]));
  });

  test('is written on at a press', async () => {
    await tell();
    await press('addWords');
    expect(document.activeElement?.matches('.foot textarea')).toBe(true);
    expect(texts('.foot blockquote')).toEqual([note.passage?.exact]);
  });
});

test.each([
  ['its outlet', '.outlet .note-on', 'outlet', 'The Tidewater Post'],
  ['its author', '.byline .note-on', 'author', 'Mira Holt'],
  ['a page it links to', '.links .note-on', 'link', 'here (tidewater-post.example/p/1)'],
])('a note on %s begins beside the name', async (_what, button, kind, label) => {
  const full = specimens['full'];
  if (full?.state !== 'ready') throw new Error('no report');
  const saveNote = vi.fn<PanelActions['saveNote']>(failed);
  const keepDraft: PanelActions['keepDraft'] = async (draft) => ({ ok: true, value: draft });
  await act(() => render(<Panel tab={full} actions={{ ...actions, keepDraft, saveNote }} now={NOW} />, container));
  await act(() => container.querySelector<HTMLElement>(button)?.click());
  const field = container.querySelector<HTMLTextAreaElement>('.foot textarea');
  expect(document.activeElement).toBe(field);
  await act(() => {
    if (field) field.value = 'Known for maps.';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => container.querySelector<HTMLElement>('.foot [type=submit]')?.click());
  await vi.waitFor(() => expect(saveNote).toHaveBeenCalled());
  expect(saveNote.mock.calls[0]?.[0]).toMatchObject({
    subject: { kind, label },
    passage: null,
    origin: { url: full.report.article.url },
  });
});

test('links whose words do not tell them apart show their address', async () => {
  await show('full');
  const links = [...container.querySelectorAll('.links li')].map((item) =>
    [...item.querySelectorAll(':scope > :not(p, button, .note-room)')].map(({ textContent }) => textContent).join(' '),
  );
  expect(links).toEqual(['here /p/1', 'here /p/2', 'the minutes of the last meeting minutes.example.org ×3']);
});

test('what the article names is folded, told in one line each, whom it cites first', async () => {
  await show('full');
  expect(fold('named')?.open).toBe(false);
  expect(texts('#named ~ .section-sentence')).toEqual(['Ann Hale, River Pact, Lock Tolls Act namedMore']);
  const all = [...(line('named')?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent);
  expect(all).toEqual([
    'Ann Hale namedCited',
    'River Pact',
    'Lock Tolls Act',
    'Institute of Inland Waters',
    'Order of the Gate',
  ]);
  const whys = () => [...(line('named')?.querySelectorAll('.why') ?? [])].map(({ textContent }) => textContent.trim());
  expect(whys()[0]).toBe('Example Encyclopedia · asOf · mayBeOutdated');
  expect(whys()[2]).toBe('Example Encyclopedia · notCheckedShort');
});

test('a link tells whose site it leads to, and what is known of it', async () => {
  await show('full');
  expect(texts('.links li > p')).toEqual([
    'The Minutes: value_additionalType_state_media1 · brief_ownershipFundingInfo_state_controlled (River Media Watch)1',
  ]);
});

describe('the focus', () => {
  const focused = () => document.activeElement?.textContent;

  test('stays with what comes of reading a page again', async () => {
    await show('failed-timeout');
    container.querySelector<HTMLElement>('.state .button')?.focus();
    await show('reading');
    expect(focused()).toBe('readingTitle');
    await show('full');
    expect(focused()).toBe('Is the River Pact Quietly Changing Course?');
  });

  test.each([['failed-timeout'], ['full']])(
    'is not taken by a page shown after %s, had it not been there',
    async (before) => {
      await show(before);
      await show('reading');
      await show('minimal');
      expect(document.activeElement).toBe(document.body);
    },
  );

  test('does not leave its place for the beginning while a page stays', async () => {
    await show('full');
    const link = container.querySelector<HTMLElement>('.tools a');
    link?.focus();
    link?.remove();
    await show('full');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the header', () => {
  test.each([
    ['full', 'chip', 'kind_opinion'],
    ['republished', 'chip old', 'kind_opinion'],
  ])('%s: tells the day, in amber from a year on, and the kind', async (state, day, kind) => {
    await show(state);
    const chips = [...container.querySelectorAll('.chip')];
    expect(chips[0]?.className).toBe(day);
    expect(chips[0]?.querySelector('time')?.dateTime).toBeTruthy();
    expect(chips[1]?.textContent).toBe(kind);
  });

  test('says who the outlet is, and its host where no pack knows it', async () => {
    await show('full');
    expect(texts('.outlet > *')).toEqual([
      'The Tidewater Post',
      'value_additionalType_newspaper',
      'Norway',
      'outletSince',
    ]);
    await show('lookalike');
    expect(texts('.outlet > *')).toEqual(['Tidewater Post Online', 'tidewaterpost.example.net']);
  });

  const full = specimens['full'];
  if (full?.state !== 'ready') throw new Error('no report');
  const showWith = (changed: Partial<typeof full.report>) =>
    act(() =>
      render(
        <Panel tab={{ ...full, report: { ...full.report, ...changed } }} actions={actions} now={NOW} />,
        container,
      ),
    );

  test('does not say since when there is an outlet that is none any more', async () => {
    const gone = full.report.context.map((group) => ({
      ...group,
      notes: group.notes.map((note) =>
        note.property === 'additionalType' ? { ...note, status: 'former' as const } : note,
      ),
    }));
    await showWith({ context: gone });
    expect(texts('.outlet > *')).toEqual(['The Tidewater Post', 'Norway']);
  });

  test.each([
    ['the outlet itself', ['THE TIDEWATER POST'], ['Mira Holt']],
    ['its host', ['Tidewater-Post.example'], ['Mira Holt']],
    ['another', ['Harbour News Agency'], ['Mira Holt', 'Harbour News Agency']],
  ])('an organisation in the byline that is %s', async (_what, names, expected) => {
    const [author] = full.report.article.authors;
    if (!author) throw new Error('no author');
    const article = {
      ...full.report.article,
      authors: [{ ...author, name: 'Mira Holt', role: undefined }],
      organisations: names.map((name) => ({ ...author, name, role: undefined })),
    };
    await showWith({ article, outlet: { ...full.report.outlet, host: 'tidewater-post.example' } });
    expect(texts('.byline li')).toEqual(expected);
  });

  test('the outlet’s line names its owner once, where that is a subject of its own too', async () => {
    const [first] = full.report.context;
    const owner = full.report.context
      .flatMap(({ notes }) => notes)
      .find(({ property }) => property === 'parentOrganization');
    if (!first || !owner) throw new Error('no owner');
    const house = { ...first, role: 'house' as const, label: owner.value ?? '', why: { ...first.why, key: 'house' } };
    await showWith({ context: [{ ...first, role: 'outlet', notes: [{ ...owner, by: null }] }, house] });
    const sentence = line('context')?.querySelector('.section-sentence')?.textContent;
    expect(sentence).toMatch(/^WithLimits$|^BelongsTo$/);
  });

  test.each([
    ['2024-05-03T08:00:00Z', 1],
    ['2024-05-02T20:00:00Z', 0],
    ['2024-05-01T20:00:00Z', 0],
  ])('published on 2 May, changed at %s: %i line says that it was updated', async (changed, lines) => {
    const { article } = full.report;
    const found = { evidence: { from: 'meta' as const, at: 'article:published_time' } };
    const published = { ...found, value: '2024-05-02T09:00:00Z' };
    await showWith({ article: { ...article, published, modified: { ...found, value: changed } } });
    expect(texts('.article-header p').filter((words) => words.startsWith('updatedLabel'))).toHaveLength(lines);
  });

  test('folds many authors', async () => {
    await show('many');
    expect(texts('.byline li')).toHaveLength(1);
    await act(() => container.querySelector<HTMLElement>('.more-names')?.click());
    expect(texts('.byline li')).toHaveLength(24);
  });

  test.each([
    ['full', ['https://www.tidewater-post.example/author/mira-holt']],
    ['minimal', []],
  ])('%s: links an author to the page the article gives', async (state, expected) => {
    await show(state);
    const links = [...container.querySelectorAll('.byline a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(expected);
  });

  test.each([
    ['lookalike', ['resemblesOutlet']],
    ['untold', []],
  ])('%s: sets apart that an address resembles another', async (state, expected) => {
    await show(state);
    expect(texts('.article-header > .notice')).toEqual(expected);
  });
});

test.each([
  ['as the pack has it', 'margin of error', false],
  ['otherwise', 'tonnage dues', true],
])('a term that stands in the text %s', async (_how, name, expected) => {
  await show('full');
  const term = [...container.querySelectorAll('.terms > div')].find(({ textContent }) => textContent.startsWith(name));
  expect(term?.textContent.includes('whyTermBefore')).toBe(expected);
});

test('a property nobody has named yet is told in words', async () => {
  await show('many');
  expect(texts('.context-group dt')).toEqual(['Alternate name']);
});
