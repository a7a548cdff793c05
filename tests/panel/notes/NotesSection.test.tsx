// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteSpecimens } from '../../../tools/gallery/specimens/panelNotes.ts';
import { specimens } from '../../../tools/gallery/specimens/panel.ts';
import { NOW } from '../../../tools/gallery/specimens/report.ts';
import type { Passage } from '../../../src/domain/notes/passage.ts';
import { editDraft, type Draft, type PersonalNote } from '../../../src/domain/notes/note.ts';
import type { Report } from '../../../src/domain/report/report.ts';
import type { PanelActions } from '../../../src/ui/actions.ts';
import { NotesSection } from '../../../src/panel/notes/NotesSection.tsx';
import { LocaleContext } from '../../../src/ui/text.ts';

const passage: Passage = { exact: 'new words', prefix: '', suffix: '', start: 7, end: 16 };
const failed = async () => ({ ok: false as const, code: 'storage-full' });
const done = async () => ({ ok: true as const, value: null });
const mocks = () => ({
  reveal: vi.fn<PanelActions['reveal']>(async () => true),
  selectedPassage: vi.fn<PanelActions['selectedPassage']>(async () => ({ ok: true, value: passage })),
  reattachNote: vi.fn<PanelActions['reattachNote']>(failed),
  saveNote: vi.fn<PanelActions['saveNote']>(failed),
  restoreNote: vi.fn<PanelActions['restoreNote']>(failed),
  setColor: vi.fn<PanelActions['setColor']>(failed),
  settleNote: vi.fn<PanelActions['settleNote']>(failed),
  decidePeople: vi.fn<PanelActions['decidePeople']>(done),
  deleteNote: vi.fn<PanelActions['deleteNote']>(done),
});
let actions: ReturnType<typeof mocks>;
const written = vi.fn<(draft: Draft) => void>();
let container: HTMLElement;

beforeEach(() => {
  actions = mocks();
  written.mockClear();
  container = document.createElement('div');
  document.body.replaceChildren(container);
});
afterEach(() => render(null, container));

function reportOf(specimen: string): Report {
  const tab = noteSpecimens[specimen]?.tab ?? specimens[specimen];
  if (tab?.state !== 'ready') throw new Error(`no report ${specimen}`);
  return tab.report;
}
const rest: Omit<PanelActions, keyof ReturnType<typeof mocks>> = {
  readAgain: () => undefined,
  accessTo: async () => ({ site: false, page: false, everywhere: false }),
  changeAccess: async () => true,
  changePage: async () => true,
  keep: async () => ({ ok: true, value: null }),
  forgetKept: async () => ({ ok: true, value: null }),
  changeMarking: () => undefined,
  markPlaces: () => undefined,
  saveFile: () => undefined,
  keepDraft: async (draft) => ({ ok: true, value: draft }),
  dropDraft: done,
  historyOf: async () => ({ ok: true, value: [] }),
  knownTags: async () => ({ ok: true, value: [] }),
};
const locale = {
  tag: 'en',
  message: (key: string, words: string[]) => (key === 'buttonOf' ? words.join(': ') : key),
};
const show = (report: Report, clicked: { noteId: string } | null = null) =>
  act(() =>
    render(
      <LocaleContext value={locale}>
        <NotesSection
          report={report}
          actions={{ ...rest, ...actions }}
          writing={null}
          clicked={clicked}
          now={NOW}
          onWrite={written}
        />
      </LocaleContext>,
      container,
    ),
  );
const noteWith = (words: string): HTMLElement => {
  const item = [...container.querySelectorAll<HTMLElement>('.note')].find(({ textContent }) =>
    textContent.includes(words),
  );
  if (!item) throw new Error(`no note with ${words}`);
  return item;
};
const press = (within: HTMLElement, words: string) =>
  act(async () => {
    const buttons = [...within.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent.includes(words));
    if (!button)
      throw new Error(`no button ${words} among ${buttons.map(({ textContent }) => textContent).join(', ')}`);
    button.click();
    await new Promise((answered) => setTimeout(answered));
  });
const said = () => [...container.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);
const byText = (report: Report, words: string): PersonalNote => {
  const found = report.notes.find(({ body }) => body.includes(words));
  if (!found) throw new Error(`no note ${words}`);
  return found;
};

describe('a note on a passage', () => {
  const report = reportOf('note-passages');

  test.each([
    ['No source is named', null],
    ['count was 31', 'badgeMoved'],
    ['See the budget', 'badgeUncertain'],
    ['A denial that is gone', 'badgeOrphaned'],
  ])('%s: says in words where it stands', async (words, badge) => {
    await show(report);
    expect(noteWith(words).querySelector('.badge')?.textContent ?? null).toBe(badge);
  });

  test('that is gone from the article stands in a fold of its own, with its words', async () => {
    await show(report);
    const fold = container.querySelector('details.orphans');
    expect(fold?.querySelectorAll('.note')).toHaveLength(1);
    expect(fold?.textContent).toContain('The minister denied this on Thursday');
  });

  test('that stands beside the text is listed with the others, and says where', async () => {
    const { id } = byText(report, 'A denial that is gone');
    const places = report.places.map((place) =>
      place.noteId === id ? { noteId: id, status: 'outside' as const, part: 'title' as const } : place,
    );
    await show({ ...report, places });
    expect(container.querySelector('details.orphans')).toBeNull();
    const note = noteWith('A denial that is gone');
    expect(note.textContent).toContain('placeInTitle');
    expect(note.querySelector('.badge')).toBeNull();
    expect(note.textContent).not.toContain('attachSelection');
  });

  test('shows its passage in the page, and says when that fails', async () => {
    await show(report);
    await press(noteWith('No source is named'), 'guardians');
    const place = report.places.find(({ noteId }) => noteId === byText(report, 'No source').id);
    expect(actions.reveal.mock.calls).toEqual([[Reflect.get(place ?? {}, 'start'), Reflect.get(place ?? {}, 'end')]]);
    expect(said()).toEqual([]);
    actions.reveal.mockResolvedValue(false);
    await press(noteWith('No source is named'), 'guardians');
    expect(said()).toEqual(['passageOrphaned']);
  });

  test('is attached to what is selected', async () => {
    await show(report);
    await press(noteWith('A denial that is gone'), 'attachSelection');
    expect(actions.reattachNote.mock.calls).toEqual([[byText(report, 'A denial').id, passage]]);
    expect(said()).toEqual(['error_storage_full']);
  });

  test('stays where it is when nothing is selected', async () => {
    actions.selectedPassage.mockResolvedValue({ ok: true, value: null });
    await show(report);
    await press(noteWith('A denial that is gone'), 'attachSelection');
    expect(actions.reattachNote).not.toHaveBeenCalled();
    expect(said()).toEqual(['nothingSelected']);
  });

  test('that is unfinished is told by its passage and its tags, where it has no text yet', async () => {
    const [note] = report.notes;
    if (!note) throw new Error('no note');
    await show({ ...report, notes: [], drafts: [{ ...editDraft(note), noteId: null, body: '', tags: ['locks'] }] });
    const unfinished = container.querySelector('.unfinished');
    expect(unfinished?.querySelector('.quote')?.textContent).toBe(note.passage?.exact);
    expect(unfinished?.querySelector('.tags')?.textContent).toBe('locks');
  });

  test('that is uncertain shows the words it was found at', async () => {
    await show(report);
    const { start, end } = { start: 0, end: 0, ...report.places.find(({ status }) => status === 'uncertain') };
    const found = noteWith('See the budget').querySelector('.quote.found')?.textContent;
    expect(found).toBe(report.article.text.slice(start, end));
    expect(found).not.toBe('');
    expect(noteWith('count was 31').querySelector('.quote.found')).toBeNull();
  });

  test('that is uncertain can be confirmed where it was found', async () => {
    await show(report);
    await press(noteWith('See the budget'), 'attachFound');
    expect(actions.reattachNote.mock.lastCall?.[1].exact).toMatch(/^This is due to what some believe/);
  });

  test('that is gone can be kept on the article, with the old words', async () => {
    await show(report);
    await press(noteWith('A denial that is gone'), 'keepOnArticle');
    const { id, updated } = byText(report, 'A denial');
    expect(actions.saveNote.mock.lastCall?.[0]).toMatchObject({
      noteId: id,
      noteRevision: updated,
      passage: null,
      moves: true,
      body: '> The minister denied this on Thursday and asked for the minutes to be published.\n\nA denial that is gone now.',
    });
  });

  test.each([['No source is named'], ['count was 31']])('%s: has nothing to attach', async (words) => {
    await show(report);
    expect(noteWith(words).textContent).not.toContain('attach');
  });

  test('gets the focus when it was clicked in the page, each time', async () => {
    const { id } = byText(report, 'count was 31');
    await show(report, { noteId: id });
    expect(document.activeElement).toBe(noteWith('count was 31'));
    noteWith('count was 31').blur();
    await show(report, { noteId: id });
    expect(document.activeElement).toBe(noteWith('count was 31'));
  });

  test.each([
    ['the same text at another address', 'agency’s copy', 1],
    ['the article itself', 'No source is named', 0],
  ])('made on %s', async (_where, words, count) => {
    await show(report);
    expect(noteWith(words).querySelectorAll('a.address')).toHaveLength(count);
  });

  test('made at this address with tracking parameters was made here', async () => {
    const notes = report.notes.map((note) => ({
      ...note,
      origin: { ...note.origin, url: `${report.article.url}?utm_source=x` },
    }));
    await show({ ...report, notes });
    expect(container.querySelectorAll('a.address')).toHaveLength(0);
  });
});

describe('the buttons of a note', () => {
  const report = reportOf('note-passages');
  const [first] = report.notes;
  if (!first) throw new Error('no note');
  const names = () => [...container.querySelectorAll('.buttons button')].map((button) => button.ariaLabel);

  test('are called after it, none like another’s', async () => {
    await show({ ...report, drafts: reportOf('drafts').drafts });
    expect(new Set(names()).size).toBe(names().length);
  });

  test.each([
    ['its words', { body: '*Who* says\nso?' }, /^Who says so\?$/],
    ['its first words', { body: `Who says so, ${'and when, '.repeat(20)}` }, /^Who says so, .{20,45} (?:and|when,)…$/],
    ['its passage, if it says nothing', { body: '' }, /^The “guardians” of .*…$/],
    ['its subject, if that is all', { body: ' ', passage: null }, /^thisArticle$/],
  ])('after %s', async (_what, change, expected) => {
    await show({ ...report, notes: [{ ...first, ...change }], places: [] });
    const [edit, remove] = names();
    expect(edit).toMatch(/^editNote: /);
    expect(edit?.slice('editNote: '.length)).toMatch(expected);
    expect(remove).toBe(edit?.replace('editNote', 'deleteNote'));
  });

  test('lead with what stands on them', async () => {
    await show(report);
    for (const button of container.querySelectorAll('.buttons button'))
      expect(button.ariaLabel?.startsWith(button.textContent)).toBe(true);
  });
});

describe('two texts of a note', () => {
  const report = reportOf('note-rivals');
  test.each([
    ['keepThis', 'own'],
    ['keepOther', 'rival'],
    ['keepBoth', 'both'],
  ])('%s', async (words, keep) => {
    await show(report);
    const texts = [...container.querySelectorAll('.rival .markdown')].map(({ textContent }) => textContent);
    expect(texts).toEqual([expect.stringContaining('meet on Friday.'), expect.stringContaining('as the minutes say')]);
    await press(container, words);
    const [note] = report.notes;
    expect(actions.settleNote.mock.calls).toEqual([[note, keep, note?.rivals[0]]]);
    expect(said()).toEqual(['error_storage_full']);
  });
  test('that stand in two places say where', async () => {
    const [note] = report.notes;
    if (!note) throw new Error('no note');
    const onPassage = { exact: 'The old words.', prefix: '', suffix: '', start: 0, end: 14 };
    const rivals = [
      { body: 'Another', tags: [], updated: note.updated, place: { subject: note.subject, passage: null } },
    ];
    await show({ ...report, notes: [{ ...note, passage: onPassage, rivals }] });
    const places = [...container.querySelectorAll('.rival')].map(
      (version) =>
        version.querySelector('blockquote')?.textContent ?? version.querySelector('p.note-subject')?.textContent,
    );
    expect(places).toEqual(['The old words.', 'thisArticle']);
  });
});

describe('a note on an author', () => {
  const report = reportOf('note-people');

  test('of another outlet can be another’s of the same name', async () => {
    await show(report);
    await press(noteWith('river board'), 'notSamePerson');
    expect(actions.decidePeople.mock.calls).toEqual([
      ['author-at:harbour-herald.example:mira holt', 'author-at:tidewater-post.example:mira holt', 'different'],
    ]);
    expect(document.activeElement).toBe(container.querySelector('h2'));
  });

  test('of this outlet cannot', async () => {
    const notes = report.notes.map((note) => ({ ...note, subject: report.subjects[1] ?? note.subject }));
    await show({ ...report, notes });
    expect(noteWith('river board').textContent).not.toContain('notSamePerson');
    expect(noteWith('river board').querySelector('.person > summary')?.textContent).toBe('otherNameQuestion');
  });

  test.each([
    ['Jo Li', [['author:mira holt', 'author:jo li', 'same']]],
    ['MÍRA  HOLT', []],
    ['  ', []],
  ])('can be the same person as %j', async (name, expected) => {
    await show(report);
    await act(() => {
      const input = container.querySelector<HTMLInputElement>('.person input');
      if (!input) throw new Error('no field');
      input.value = name;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(noteWith('river board'), 'samePerson');
    expect(actions.decidePeople.mock.calls).toEqual(expected);
  });

  test('what was said of names is shown and can be taken back', async () => {
    await show(report);
    const items = [...container.querySelectorAll<HTMLElement>('.people-said li')];
    expect(items).toHaveLength(2);
    if (items[0]) await press(items[0], 'takeBack');
    expect(actions.decidePeople.mock.calls).toEqual([['author:mira holt', 'author:m holt', null]]);
    expect(document.activeElement).toBe(container.querySelector('h2'));
  });
});

describe('what a note is about', () => {
  const report = reportOf('note-mentions');
  test('the use of a topic is shown in the page', async () => {
    await show(report);
    await press(noteWith('Signed in 1931'), 'River Pact');
    const [use] = report.uses;
    expect(actions.reveal.mock.calls).toEqual([[use?.start, use?.end]]);
  });

  test('a linked page has its address', async () => {
    await show(report);
    expect(noteWith('Page 4').querySelector('a.address')?.getAttribute('href')).toBe(
      'https://minutes.example.org/locks',
    );
  });

  test('the page itself says so', async () => {
    await show({ ...report, article: { ...report.article, links: [] } });
    expect(noteWith('Page 4').textContent).toContain('linkIsThisPage');
  });
});

describe('many notes', () => {
  const report = reportOf('note-mentions');
  const one = byText(report, 'Page 4');
  const notes = Array.from('abcdefghijkl', (id) => ({ ...one, id, body: `Note ${id}` }));
  const bodies = () => [...container.querySelectorAll('.note .markdown')].map(({ textContent }) => textContent.trim());

  test('are folded, and the rest is one press away', async () => {
    await show({ ...report, notes });
    expect(bodies()).toHaveLength(5);
    await press(container, 'showAllNotes');
    expect(bodies()).toHaveLength(12);
  });

  test('are not folded before the one that was clicked in the page', async () => {
    await show({ ...report, notes }, { noteId: 'k' });
    expect(bodies()).toHaveLength(11);
    expect(document.activeElement).toBe(noteWith('Note k'));
  });
});

test('a long note shows how it begins, and whole at a press', async () => {
  const [first] = reportOf('note-people').notes;
  if (!first) throw new Error('no note');
  const body = `**Begins** so. ${'On and on it goes. '.repeat(100)}The end.`;
  await show({ ...reportOf('note-people'), notes: [{ ...first, body }] });
  const item = noteWith('Begins so. On and on');
  expect(item.textContent).not.toContain('The end.');
  await press(item, 'showWholeNote');
  expect(item.querySelector('strong')?.textContent).toBe('Begins');
  expect(item.textContent).toContain('The end.');
  await press(item, 'showLess');
  expect(item.textContent).not.toContain('The end.');
});

test('deleting a note leads to the way back, and that to the note', async () => {
  const report = reportOf('note-mentions');
  actions.restoreNote.mockResolvedValue({ ok: true, value: null });
  await show(report);
  await press(noteWith('Page 4'), 'deleteNote');
  await show({ ...report, notes: report.notes.filter(({ body }) => !body.includes('Page 4')) });
  expect(document.activeElement?.textContent).toBe('undo');
  await press(container, 'undo');
  await show(report);
  expect(document.activeElement).toBe(noteWith('Page 4'));
});

test('a note on the same text at another address is not said to be on this article', async () => {
  const report = reportOf('full');
  const note = report.notes.find(({ subject }) => subject.kind === 'article');
  const [article] = report.subjects;
  if (!note || !article) throw new Error('no note on the article');
  const on = (keys: string[]): Report => ({
    ...report,
    notes: [{ ...note, subject: { ...note.subject, keys } }],
  });
  const subjectShown = () => container.querySelector('.note-subject')?.textContent;
  await show(on(['article:coast.example/copy']));
  expect(subjectShown()).toBe('sameTextElsewhere');
  await show(on(['article:coast.example/copy', ...article.keys]));
  expect(subjectShown()).toBe(note.passage ? 'passageNote' : 'thisArticle');
});

test('a passage names its colour, and can be given another', async () => {
  const report = reportOf('note-passages');
  const note = report.notes.find(({ passage: own }) => own !== null);
  if (!note) throw new Error('no passage');
  await show({ ...report, notes: [{ ...note, color: { name: 'green', since: note.created } }] });
  const choice = container.querySelector<HTMLSelectElement>('.note-color');
  expect(choice?.selectedOptions[0]?.textContent).toBe('value_color_green');
  await act(() => {
    if (choice) choice.selectedIndex = 3;
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(actions.setColor).toHaveBeenCalledWith(note.id, 'pink');
});

test('with the focus on a note that was clicked, Enter edits it and Delete deletes it', async () => {
  const report = reportOf('note-passages');
  await show(report);
  const note = container.querySelector<HTMLElement>('li.note:not(.unfinished)');
  const hit = (key: string, on = note) =>
    act(() => void on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await hit('Enter', note?.querySelector<HTMLElement>('button') ?? null);
  expect(written).not.toHaveBeenCalled();
  await hit('Enter');
  expect(written).toHaveBeenCalledOnce();
  await hit('Delete');
  expect(actions.deleteNote).toHaveBeenCalledOnce();
});
