// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOW, specimens } from '../../tools/gallery/specimens.ts';
import { editDraft, newDraft, type Draft } from '../../src/domain/notes/note.ts';
import type { TabReport } from '../../src/domain/report/report.ts';
import type { PanelActions } from '../../src/ui/actions.ts';
import { Panel } from '../../src/panel/Panel.tsx';

const done = async () => ({ ok: true as const, value: null });
const failed = async () => ({ ok: false as const, code: 'storage' });
const actions: PanelActions = {
  readAgain: () => undefined,
  accessTo: async () => ({ site: false, everywhere: false }),
  changeAccess: async () => true,
  setMarking: () => undefined,
  reveal: async () => true,
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
test.each([true, false])('that a backup failed is said above whatever is shown: %s', async (hasBackupFailed) => {
  const tab = { state: 'unread' as const, url: null };
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

  test.each<[string, TabReport]>([
    ['the page is left', { state: 'left' }],
    ['it is read again', { ...full, report: { ...full.report, readingId: 'again' } }],
    ['another is shown', specimens['minimal'] ?? { state: 'left' }],
    ['no report comes', { state: 'failed', reason: 'crashed' }],
  ])('stays with what is typed when %s', async (_what, next) => {
    await put(full);
    await act(() => container.querySelector<HTMLElement>('.foot-buttons .button')?.click());
    const field = container.querySelector<HTMLTextAreaElement>('.foot textarea');
    field?.focus();
    await put(next);
    expect(field).not.toBeNull();
    expect(document.activeElement).toBe(field);
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

describe('the contents of a report', () => {
  test.each([
    ['full', ['contextHeading', 'hedgingHeading', 'citedHeading 2', 'notesHeading 3']],
    ['minimal', ['contextHeading', 'hedgingHeading', 'citedHeading', 'notesHeading']],
  ])('%s: lead to sections in their order, with what is counted there', async (state, expected) => {
    await show(state);
    expect(texts('.contents li')).toEqual(expected);
    const targets = [...container.querySelectorAll('.contents a')].map((link) => link.getAttribute('href')?.slice(1));
    const headings = [...container.querySelectorAll('h2[id]')].map(({ id }) => id);
    expect(headings.filter((id) => targets.includes(id))).toEqual(targets);
  });
});

test('links whose words do not tell them apart show their address', async () => {
  await show('full');
  const links = [...container.querySelectorAll('.links li')].map((item) =>
    [...item.querySelectorAll(':scope > :not(p)')].map(({ textContent }) => textContent).join(' '),
  );
  expect(links).toEqual([
    'here tidewater-post.example/p/1',
    'here tidewater-post.example/p/2',
    'the minutes of the last meeting minutes.example.org',
  ]);
});

test('what the article names is folded, told in one line each, whom it cites first', async () => {
  await show('full');
  expect(container.querySelector('details.named')?.hasAttribute('open')).toBe(false);
  expect(texts('.named > summary')).toEqual(['Ann Hale, River Pact, Lock Tolls Act namedMore']);
  expect(texts('.named dt')).toEqual([
    'Ann Hale namedCited',
    'River Pact',
    'Lock Tolls Act',
    'Institute of Inland Waters',
    'Order of the Gate',
  ]);
  expect(texts('.named .why')[0]).toBe('Example Encyclopedia · asOf · mayBeOutdated');
  expect(texts('.named .why')[2]).toBe('Example Encyclopedia · notChecked');
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
    const link = container.querySelector<HTMLElement>('.contents a');
    link?.focus();
    link?.remove();
    await show('full');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the header', () => {
  test('folds many authors', async () => {
    await show('many');
    expect(texts('.byline li')).toHaveLength(5);
    await act(() => container.querySelector<HTMLElement>('.byline + .fold')?.click());
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
