// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { EarlierTexts } from '../../../src/ui/editor/EarlierTexts.tsx';
import { LocaleContext } from '../../../src/ui/text.ts';

const said = (body: string, day: string) => ({ body, tags: [], updated: `2026-11-${day}T10:00:00.000Z` });
const locale = { tag: 'en', message: (key: string, parts: string[]) => [key, ...parts].join(' ') };

test('each button that brings a text back is called by when that was written', async () => {
  const historyOf = async () => ({ ok: true as const, value: [said('First', '01'), said('Second', '02')] });
  await act(() =>
    render(
      <LocaleContext.Provider value={locale}>
        <EarlierTexts noteId="n" current={said('Now', '03')} actions={{ historyOf }} onChoose={() => undefined} />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
  const names = () => [...document.querySelectorAll('button')].map(({ ariaLabel }) => ariaLabel);
  await vi.waitFor(() =>
    expect(names()).toEqual([expect.stringContaining('November 2'), expect.stringContaining('November 1')]),
  );
});
