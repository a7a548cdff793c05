// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChangedSection } from '../../../src/panel/changed/ChangedSection.tsx';
import { passagesByWeight } from '../../../src/panel/changed/summary.ts';
import { Kept } from '../../../src/panel/changed/Kept.tsx';
import { KeepQuestion } from '../../../src/panel/changed/KeepQuestion.tsx';
import type { ActionResult } from '../../../src/domain/failure.ts';
import type { SeenArticle } from '../../../src/domain/keeping/seenArticle.ts';
import { LocaleContext } from '../../../src/ui/text.ts';
import messages from '../../../assets/locales/en/messages.json' with { type: 'json' };
import { seenSpecimens } from '../../../tools/gallery/specimens/changed.ts';
import { article, NOW } from '../../../tools/gallery/specimens/report.ts';

/** English as a browser gives it. */
const entries = new Map<string, { message: string; placeholders?: Record<string, { content: string }> }>(
  Object.entries(messages),
);
const locale = {
  tag: 'en',
  message: (key: string, substitutions: string[]) => {
    const { message = '', placeholders = {} } = entries.get(key) ?? {};
    return message.replaceAll(
      /\$(\w+)\$/g,
      (_all, name: string) => substitutions[Number(placeholders[name.toLowerCase()]?.content.slice(1)) - 1] ?? '',
    );
  },
};
const reveal = vi.fn<(start: number, end: number) => Promise<boolean>>(async () => true);
const container = document.body;
beforeEach(() => reveal.mockClear());
afterEach(() => render(null, container));

async function show({ changed }: SeenArticle): Promise<void> {
  if (!changed) throw new Error('nothing has changed');
  await act(() =>
    render(
      <LocaleContext value={locale}>
        <ChangedSection changed={changed} article={article} actions={{ reveal }} now={NOW} />
      </LocaleContext>,
      container,
    ),
  );
}
const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent.trim());

test('one line says what has changed, the weightiest first', async () => {
  await show(seenSpecimens.edited);
  expect(words('h2')).toEqual(['Changed since you read it on May 3']);
  expect(words('.section-sentence')).toEqual([
    'the headline, 2 numbers, 1 quotation, 1 cautious word gone, 1 passage gone, 1 paragraph moved',
  ]);
  expect(container.querySelector('details')?.open).toBe(false);
});

test('a name that is written otherwise throughout counts once, and its further places come last', async () => {
  const passage = { before: 0, after: 0, span: null, pieces: [{ kind: 'same' as const, text: 'Words.' }] };
  const change = { block: 0, before: 'Holt', after: 'Hold' };
  const edited = seenSpecimens.edited.changed;
  if (!edited) throw new Error('nothing has changed');
  const changes = [
    { ...change, kind: 'name' as const, passage: 0 },
    { ...change, kind: 'name' as const, before: 'Holt’s', after: 'Hold’s', passage: 1 },
    { ...change, kind: 'words' as const, before: 'old', after: 'new', passage: 2 },
  ];
  const told = { ...edited.changes, headline: null, subtitle: null, changes, passages: [passage, passage, passage] };
  expect(passagesByWeight(told).map(({ at }) => at)).toEqual([0, 2, 1]);
  await show({ ...seenSpecimens.edited, changed: { ...edited, changes: told } });
  expect(words('.section-sentence')).toEqual(['1 name, 1 wording']);
});

test('what is gone is struck, what is new underlined, and both are said', async () => {
  await show(seenSpecimens.edited);
  expect(words('li:first-child del, li:first-child ins')).toEqual([
    'gone: thirty end,',
    'new: forty end,',
    'gone: 3 end,',
    'new: 4 end,',
  ]);
  expect(words('.change-kinds')).toEqual(['Number', 'Quotation', 'Cautious word', 'Gone', 'Moved']);
});

test('the text as it was and as it is are a choice apart', async () => {
  await show(seenSpecimens.edited);
  const choose = (at: number) => act(() => all('input[type=radio]')[at]?.click());
  await choose(1);
  expect(words('.changed-passages p').slice(0, 1)).toEqual([
    'Roughly thirty ships are expected to wait at the 3 gates.',
  ]);
  await choose(2);
  expect(words('.changed-passages p')).toEqual([
    'Roughly forty ships are expected to wait at the 4 gates.',
    'They would “not this year” be opened, the minister said.',
    'The split is final.',
    'This is gone.',
    'The gates were built in 1921.',
  ]);
  expect(all('del, ins')).toEqual([]);
});

test('each passage that stands in the page is shown there', async () => {
  await show(seenSpecimens.edited);
  expect(all('.show-change')).toHaveLength(4);
  await act(() => all('.show-change')[1]?.click());
  expect(reveal).toHaveBeenCalledWith(41, 80);
});

test('how sure it sounds, whom it cites and what the page says of it stand below', async () => {
  await show(seenSpecimens.edited);
  expect(words('.hedge-moves li')).toEqual(['The split is final. was “may”, now stated']);
  expect(container.textContent).toContain('Possibility, reported');
  expect(container.textContent).toContain('was 5, now 3');
  expect(container.textContent).toContain('Newly cited: Ann Hale');
  expect(container.textContent).toContain('An earlier version of this article gave a wrong number of ships.');
});

describe('no more is claimed than is known', () => {
  test('of two headlines: no change', async () => {
    await show(seenSpecimens.variant);
    expect(words('h2')).toEqual(['You have seen two headlines']);
    expect(container.textContent).not.toMatch(/chang(?:ed|es)|does not mention/i);
  });
  test('of two lines under the headline: neither', async () => {
    const { variant } = seenSpecimens;
    const { changed } = variant;
    if (!changed) throw new Error('nothing is told');
    const changes = { ...changed.changes, headline: null, subtitle: changed.changes.headline };
    await show({ ...variant, changed: { ...changed, changes } });
    expect(words('h2')).toEqual(['You have seen two lines under the headline']);
    expect(words('.section-sentence')).toEqual([]);
  });
  test('of a part: not that it was shortened', async () => {
    await show(seenSpecimens.partial);
    expect(words('h2')).toEqual(['Only a part is visible']);
    expect(all('details')).toEqual([]);
    expect(container.textContent).not.toMatch(/short|cut|remov/i);
  });
  test('of a live page: by its posts', async () => {
    await show(seenSpecimens.live);
    expect(words('.section-sentence')).toEqual(['14 new posts, 2 edited, 1 gone']);
  });
  test('of a text that is again what it was', async () => {
    await show(seenSpecimens.back);
    expect(words('h2')).toEqual(['Again as you read it on April 1, and not as on May 3']);
  });
  test('of one that was rewritten: both are there whole', async () => {
    await show(seenSpecimens.rewritten);
    expect(words('h2')).toEqual(['Rewritten since you read it on May 3']);
    expect(words('.whole-text p')).toEqual(seenSpecimens.rewritten.changed?.before?.map((part) => part.trim()));
    await act(() => all('input[type=radio]')[1]?.click());
    expect(words('.whole-text p')).toEqual([article.text]);
  });
});

test('the question has three answers, and says what became of it', async () => {
  const keep = vi.fn<(of: string) => Promise<ActionResult<null>>>(async () => ({ ok: true, value: null }));
  await act(() =>
    render(
      <LocaleContext value={locale}>
        <KeepQuestion actions={{ keep }} />
      </LocaleContext>,
      container,
    ),
  );
  expect(words('button')).toEqual(['Never', 'Articles I have notes on', 'All I read here']);
  await act(async () => all('button')[1]?.click());
  expect(keep).toHaveBeenCalledWith('noted');
  expect(document.activeElement?.textContent).toContain('Kept from now on.');
});

const { kept: KEPT } = seenSpecimens.edited;

test.each([
  ['the article', 0, (kept: typeof KEPT) => ({ article: kept?.id })],
  ['its outlet', 1, (kept: typeof KEPT) => ({ outlet: kept?.outletKey })],
])('what is kept of %s can be forgotten, after a question', async (_what, at, which) => {
  const forgetKept = vi.fn<(which: object) => Promise<ActionResult<null>>>(async () => ({ ok: true, value: null }));
  await act(() =>
    render(
      <LocaleContext value={locale}>
        <Kept kept={KEPT} actions={{ forgetKept }} now={NOW} />
      </LocaleContext>,
      container,
    ),
  );
  expect(container.textContent).toContain('since you first read it on May 3: 2 versions.');
  await act(() => all('button')[at]?.click());
  expect(forgetKept).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Keep');
  await act(async () => all('button.primary')[0]?.click());
  expect(forgetKept).toHaveBeenCalledWith(which(KEPT));
  expect(words('[role=status]')).toEqual(['Forgotten.']);
});

test('each button that shows a changed sentence is called by its words', async () => {
  await show(seenSpecimens.edited);
  const names = all('.show-change').map(({ ariaLabel }) => ariaLabel);
  expect(names.length).toBeGreaterThan(2);
  expect(new Set(names).size).toBe(names.length);
  expect(names[0]).toMatch(/^Show it in the page: \S/);
});
