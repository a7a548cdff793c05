import { expect, test } from 'vitest';
import { fileOf, read } from './reading.ts';

const BOOK = 'The Slow Harbour: A History (Holt, Mira)';
const clipping = (about: string, words: string, book = BOOK) =>
  `${book}\r\n- ${about}\r\n\r\n${words}\r\n==========\r\n`;
const local = (hour: number, minute: number, second: number) =>
  new Date(2024, 2, 4, hour, minute, second).toISOString();

test('clippings of a Kindle: highlights with the notes on them, on the title of their book', async () => {
  const text = [
    clipping(
      'Your Highlight on page 12 | Location 180-182 | Added on Monday, March 4, 2024 10:12:53 AM',
      'Forty ships wait.',
    ),
    clipping('Your Note on page 12 | Location 182 | Added on Monday, March 4, 2024 10:13:53 AM', 'Who counted?'),
    clipping('Your Bookmark on page 13 | Location 190 | Added on Monday, March 4, 2024 10:14:00 AM', ''),
    clipping(
      'Ihre Markierung bei Position 1802-3 | Hinzugefügt am Montag, 4. März 2024 22:12:53',
      'Zehn fuhren ab.',
      'Der Hafen',
    ),
    clipping('Ihre Notiz bei Position 1803 | Hinzugefügt am Montag, 4. März 2024 22:13:53', 'Wann?', 'Der Hafen'),
    clipping('您在位置 #20-21的标注 | 添加于 2024年3月4日星期一 下午10:12:53', '四十艘船', '港口'),
  ].join('');
  const found = await read(fileOf('My Clippings.txt', `\uFEFF${text}`));
  expect([found.format, found.problems]).toEqual(['kindle', []]);
  expect(found.notes).toMatchObject([
    {
      on: 'term:und:the slow harbour',
      title: 'The Slow Harbour: A History',
      body: '> Forty ships wait.\n\nWho counted?',
      authors: ['Holt, Mira'],
      created: local(10, 12, 53),
    },
    { title: 'Der Hafen', body: '> Zehn fuhren ab.\n\nWann?', created: local(22, 12, 53) },
    { title: '港口', body: '> 四十艘船', created: local(22, 12, 53) },
  ]);
  expect((await read(fileOf('My Clippings.txt', text))).ids).toEqual(found.ids);
});

test('two clippings of one second in one book are two notes, and a cut-off file is read to its end', async () => {
  const about = 'Your Highlight on page 12 | Added on Monday, March 4, 2024 10:12:53 AM';
  const found = await read(fileOf('c.txt', `${clipping(about, 'One')}${clipping(about, 'Two')}${BOOK}\n- Your High`));
  expect(new Set(found.ids).size).toBe(2);
});
