import { expect, test } from 'vitest';
import { licencesIn, noticeOf, packageOf, readPackage } from '../../../tools/release/notice.ts';

test.each([
  ['/project/node_modules/idb/build/index.js', 'idb'],
  ['/project/node_modules/@mozilla/readability/Readability.js', '@mozilla/readability'],
  ['/project/node_modules/a/node_modules/b/index.js', 'b'],
  ['C:\\project\\node_modules\\@scope\\name\\index.js', '@scope/name'],
  ['\0/project/node_modules/preact/hooks.js?commonjs', 'preact'],
  ['/project/src/page/readArticle.ts', null],
])('%j is of the package %j', (path, name) => expect(packageOf(path)).toBe(name));

test('an installed package has its licence with it', () =>
  expect(readPackage('.', 'preact')).toMatchObject({ licence: 'MIT', text: expect.stringContaining('Permission is') }));

test('the notice has our licence, each pack and each package in the order of their names', () => {
  const notice = noticeOf(
    'Ours',
    [
      { name: 'zod', version: '4.0.0', licence: 'MIT', text: 'Of zod.' },
      { name: 'idb', version: '8.0.0', licence: 'ISC', text: 'Of idb.' },
    ],
    [{ title: 'Outlets', licence: 'CC-BY-SA-4.0', maintainer: 'Somebody' }],
  );
  expect(notice).toMatch(/Ours[^]+Outlets[^]+Of idb\.[^]+Of zod\./);
  expect(licencesIn(notice)).toEqual(['idb 8.0.0: ISC', 'zod 4.0.0: MIT', 'Outlets: CC-BY-SA-4.0 (context notes)']);
});
