import { expect, test } from 'vitest';
import { pseudoLocale } from '../../../tools/gallery/pseudo.ts';

const plain = {
  tag: 'en',
  message: (_key: string, [name = '', day = '']: string[]) => `Written by ${name} on ${day}, and kept.`,
};

test('a long one is 40 % longer, and leaves alone what is put into it', () => {
  const words = pseudoLocale(plain, 'long').message('any', ['Ida Merrow', '3 May']);
  expect(words).toMatch(/^Wrïttën+ .*Ida Merrow .* 3 May, .*\.$/);
  const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
  const growth = letters(words.replace('Ida Merrow', '').replace('3 May', '')) / letters('Written by on, and kept.');
  expect(Math.abs(growth - 1.4)).toBeLessThan(0.05);
});

test('one from right to left turns its letters, and leaves alone what is put into it', () => {
  const words = pseudoLocale(plain, 'rtl').message('any', ['Ida Merrow', '3 May']);
  expect(words).toBe('\u202eWritten by\u202c Ida Merrow\u202e on\u202c 3 May\u202e, and kept.\u202c');
});
