import { afterEach, expect, test, vi } from 'vitest';
import { browserLanguageOf } from '../../../src/background/tabs/browserLanguage.ts';

const { detectLanguage } = vi.hoisted(() => ({ detectLanguage: vi.fn<(text: string) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { i18n: { detectLanguage } } }));
afterEach(() => void vi.useRealTimers());

test.each([
  ['the language most of it is in', { isReliable: true, languages: [lang('fi', 20), lang('sv', 80)] }, 'sv'],
  ['nothing where it is not sure', { isReliable: false, languages: [lang('fi', 90)] }, null],
  ['nothing where it finds none', { isReliable: false, languages: [] }, null],
  ['nothing for what it calls undetermined', { isReliable: true, languages: [lang('und', 100)] }, null],
])('%s', async (_, answer, language) => {
  detectLanguage.mockResolvedValue(answer);
  expect(await browserLanguageOf('Sataa vettä.')).toBe(language);
});

test('a browser that fails says nothing', async () => {
  detectLanguage.mockRejectedValue(new Error('no detector'));
  expect(await browserLanguageOf('Sataa vettä.')).toBeNull();
});

test('a browser that takes too long is not waited for', async () => {
  vi.useFakeTimers();
  detectLanguage.mockReturnValue(new Promise(() => undefined));
  const answer = browserLanguageOf('Sataa vettä.');
  await vi.advanceTimersByTimeAsync(500);
  expect(await answer).toBeNull();
});

function lang(language: string, percentage: number) {
  return { language, percentage };
}
