import { describe, expect, test } from 'vitest';
import { isSwitchedOff, switched } from '../../../src/domain/keys/switchedOff.ts';

const STORY = 'https://www.herald.example/news/locks?id=7#comments';

describe('switched off is', () => {
  test.each<[entries: string[], url: string, site: boolean, page: boolean]>([
    [[], STORY, false, false],
    [['herald.example'], STORY, true, true],
    [['herald.example'], 'http://blogs.herald.example/a', true, true],
    [['blogs.herald.example'], STORY, false, false],
    [['herald.example'], 'https://the-herald.example/', false, false],
    [['herald.example/news/locks?id=7'], STORY, false, true],
    [['herald.example/news/locks?id=7'], 'https://herald.example/news/locks?id=8', false, false],
    [['herald.example/'], 'https://herald.example/', false, true],
    [['herald.example/'], STORY, false, false],
    [['herald.example/#/a'], 'https://herald.example/#/b', false, false],
  ])('by %j, of %s: site %s, page %s', (entries, url, site, page) => {
    expect(isSwitchedOff(entries, url)).toEqual({ site, page });
  });
});

describe('entries', () => {
  test.each<[entries: string[], what: 'site' | 'page', on: boolean, becomes: string[]]>([
    [['other.example'], 'site', false, ['other.example', 'herald.example']],
    [['herald.example'], 'site', false, ['herald.example']],
    [['herald.example/a', 'herald.example.org/a'], 'site', false, ['herald.example.org/a', 'herald.example']],
    [['example', 'herald.example', 'a.herald.example'], 'site', true, ['a.herald.example']],
    [['herald.example/a'], 'site', true, ['herald.example/a']],
    [['herald.example/a'], 'page', false, ['herald.example/a', 'herald.example/news/locks?id=7']],
    [['herald.example/news/locks?id=7', 'herald.example/a'], 'page', true, ['herald.example/a']],
  ])('%j with the %s on %s', (entries, what, on, becomes) => {
    expect(switched(entries, what, STORY, on)).toEqual(becomes);
  });
});
