import { describe, expect, test } from 'vitest';
import { findTooNew, findTooNewOfBrowser, findTooNewStyle } from '../../tools/guards/tooNew.ts';

describe('what the oldest browsers do not have is found', () => {
  test.each([
    ['a global', 'new Observable(() => {});', ['Observable']],
    ['what hangs on a global', 'const parse = URL.parse;', ['URL.parse']],
    ['a method', 'response.bytes();', ['.bytes()']],
    ['a method of what a call gives', 'f(list.at(0)).getOrInsertComputed(1, g);', ['.getOrInsertComputed()']],
  ])('%s', (_what, source, names) => {
    expect(findTooNew('a.js', source, 'chrome').map(({ problem }) => /uses (\S+),/.exec(problem)?.[1])).toEqual(names);
  });

  test('in a message that says since when, and what to do', () => {
    expect(findTooNew('a.js', 'const { parse } = [URL.parse];', 'chrome')).toEqual([
      {
        where: 'a.js',
        problem: 'uses URL.parse, which chrome has since 126; the oldest is 120.',
        instead: expect.stringContaining('OLDEST'),
      },
    ]);
  });

  test.each([
    ['a function', 'a { inline-size: calc-size(auto, size); }', 'calc-size('],
    ['a property', 'a { interpolate-size: allow-keywords; }', 'interpolate-size'],
    ['a value', 'a { text-wrap: stable; interactivity: inert; }', 'interactivity'],
    ['a rule', '@position-try --a { top: 0; }', '@position-try'],
    ['a selector', 'video:buffering { color: red; }', ':buffering'],
  ])('in style sheets: %s', (_what, source, name) => {
    const problems = findTooNewStyle('a.css', source, 'chrome').map(({ problem }) => problem);
    expect(problems.join('\n')).toContain(name);
  });

  test('in what extensions may call, of each browser', () => {
    const source =
      "browser.storage.session.getKeys(); browser.contextMenus.create({}); browser.tabs.create({ url: '/' });";
    const found = (name: 'chrome' | 'firefox' | 'firefox_android') =>
      findTooNewOfBrowser('a.ts', source, name).map(({ problem }) => /uses (\S+),/.exec(problem)?.[1]);
    expect(found('chrome')).toEqual(['browser.storage.session.getKeys']);
    expect(found('firefox')).toEqual([]);
    expect(found('firefox_android')).toEqual(['browser.contextMenus.create', 'browser.contextMenus']);
  });
});

describe('what is fine', () => {
  test.each([
    ['what they all have', 'list.toSorted(); structuredClone(a); Promise.withResolvers(); CSS.highlights.set(a, b);'],
    ['a name of ours', 'const { bytes } = file; one.records; ({ parse: 1 }).parse;'],
    ['what a global is called by, for something else', 'function Observable() {} const ML = 1; new Observable(ML);'],
    ['what is asked for by ?.', 'URL.parse?.(address) ?? list?.getOrInsertComputed?.(a, b);'],
  ])('%s', (_what, source) => {
    expect(findTooNew('a.js', source, 'chrome')).toEqual([]);
  });

  test('in what extensions may call: what is asked for by ?.', () => {
    expect(findTooNewOfBrowser('a.ts', 'browser.contextMenus?.create({});', 'firefox_android')).toEqual([]);
  });

  test('in style sheets', () => {
    const source = '@layer a; a:has(b) { color: color-mix(in oklab, red, blue); inset: 0; }';
    expect(findTooNewStyle('a.css', source, 'chrome')).toEqual([]);
  });
});
