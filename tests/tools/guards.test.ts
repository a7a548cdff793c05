import { describe, expect, test } from 'vitest';
import { findLint } from '../../tools/guards/addonLint.ts';
import { findAddresses, findNetwork } from '../../tools/guards/addresses.ts';
import { findForbidden, findReach, readImports, type Allowance } from '../../tools/guards/imports.ts';
import { findMissingOptional, findResolved } from '../../tools/guards/lockfile.ts';
import { findSlowPatterns } from '../../tools/guards/patterns.ts';
import { findOverreach } from '../../tools/guards/manifest.ts';
import { findLongComments } from '../../tools/guards/comments.ts';
import { findRawHtml } from '../../tools/guards/rawHtml.ts';
import { findOversize } from '../../tools/guards/size.ts';

describe('raw HTML', () => {
  test.each([
    ['element.innerHTML = note;'],
    ["element['innerHTML'] = note;"],
    ["const glob = '/*'; element.outerHTML = note;"],
    ["element.insertAdjacentHTML('beforeend', note);"],
    ['document.write(note);'],
    ['document . writeln(note);'],
    ['export const A = () => <div dangerouslySetInnerHTML={{ __html: note }} />;'],
    ['frame.srcdoc = note;'],
    ['range.createContextualFragment(note);'],
    ['eval(note);'],
    ['new Function(note);'],
  ])('is found: %s', (source) => {
    expect(findRawHtml('src/ui/Note.tsx', `\n${source}`)).toMatchObject([{ where: 'src/ui/Note.tsx:2' }]);
  });

  test.each([
    ['// never innerHTML'],
    ['/* never innerHTML */ element.textContent = note;'],
    ['element.append(renderMarkdown(note));'],
    ['const evaluation = retrieval(note);'],
    ['documents.writer(note);'],
  ])('is not found: %s', (source) => {
    expect(findRawHtml('src/ui/Note.tsx', source)).toEqual([]);
  });
});

describe('comments', () => {
  const long = 'word '.repeat(30).trim();
  test.each([[`// ${long}`], [`/** ${long} */`], [`/**\n * ${long}\n */`]])(
    'too long for a line are found: %s',
    (source) => expect(findLongComments('src/a.ts', source)).toHaveLength(1),
  );

  test.each([[`const a = '${long}';`], [`/**\n *     ${long}\n * | ${long} |\n */`], ['// short']])(
    'code, what shows it, and tables are left: %s',
    (source) => expect(findLongComments('src/a.ts', source)).toEqual([]),
  );
});

describe('regular expressions', () => {
  test.each([
    [String.raw`text.replace(/\s+$/, '')`],
    [String.raw`text.split(/\s*,\s*/)`],
    [String.raw`/^(a+)+$/.test(text)`],
    [String.raw`/^a+\s*:?\s*$/u.test(text)`],
  ])('that take more than linear time are found: %s', (source) => {
    expect(findSlowPatterns('src/a.ts', `\n${source};`)).toMatchObject([{ where: 'src/a.ts:2' }]);
  });

  test.each([
    [String.raw`text.replace(/(?<!\s)\s+$/, '')`],
    [String.raw`text.split(/(?:(?<!\s)\s+)?,\s*/)`],
    [String.raw`/^[\p{L}--[a-z]]+/v.test(text)`],
    ["'/\\s+$/'"],
  ])('that do not are not: %s', (source) => {
    expect(findSlowPatterns('src/a.ts', source)).toEqual([]);
  });
});

describe('lockfile', () => {
  test('an address of a registry is found', () => {
    const entry = { version: '1.0.0', resolved: 'https://registry.example/a-1.0.0.tgz', integrity: 'sha512-x' };
    expect(findResolved(JSON.stringify({ packages: { 'node_modules/a': entry } }))).toHaveLength(1);
  });
  test('a lockfile without addresses is fine', () => {
    expect(findResolved('{"packages":{"node_modules/resolved":{"version":"1.0.0"}}}')).toEqual([]);
  });
});

describe('packages for other systems', () => {
  const lock = (...names: string[]) =>
    JSON.stringify({
      packages: {
        'node_modules/a': { version: '1.0.0', optionalDependencies: { '@a/linux': '1.0.0', '@a/darwin': '1.0.0' } },
        ...Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version: '1.0.0', optional: true }])),
      },
    });
  test.each([
    ['all are there', ['@a/linux', '@a/darwin'], 0],
    ['one is nested', ['@a/linux', 'a/node_modules/@a/darwin'], 0],
    ['one is missing', ['@a/linux'], 1],
  ])('%s', (_case, names, count) => {
    expect(findMissingOptional(lock(...names))).toHaveLength(count);
  });
});

describe('manifest', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'";
  const good = {
    permissions: ['activeTab', 'scripting', 'sidePanel'],
    optional_permissions: ['downloads'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: policy },
  };
  test('the shipped form is fine', () => {
    expect(findOverreach('manifest.json', good)).toEqual([]);
  });
  test.each([
    [{ host_permissions: ['https://*/*'] }, 'host_permissions'],
    [{ content_scripts: [{ js: ['reader.js'] }] }, 'content_scripts'],
    [{ web_accessible_resources: [{ resources: ['marks.css'] }] }, 'web_accessible_resources'],
    [{ externally_connectable: { matches: ['https://pages.example/*'] } }, 'externally_connectable'],
    [{ permissions: ['tabs'] }, 'tabs'],
    [{ optional_permissions: ['downloads', 'history'] }, 'history'],
    [{ permissions: ['<all_urls>'] }, '<all_urls>'],
    [{ content_security_policy: undefined }, 'policy'],
    [{ content_security_policy: { extension_pages: `${policy}; connect-src *` } }, 'policy'],
  ])('is found: %j', (change, word) => {
    const found = findOverreach('manifest.json', { ...good, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]?.problem).toContain(word);
  });
});

describe('built files', () => {
  test.each([
    ['fetch("https://stats.example/count")'],
    ['<script src="http://cdn.example/a.js"></script>'],
    ['@import url(https://fonts.example/a.css);'],
    ['new WebSocket("wss://live.example/")'],
    ['"https://www.w3.example/1999/xhtml"'],
    ['"https://perma.cc/AB12-CD35"'],
    ['"https://web.example/https-page"'],
    ['fetch(`https://www.${host}/`)'],
  ])('an address is found: %s', (text) => {
    expect(findAddresses('a.js', text)).toHaveLength(1);
  });
  test.each([
    ['"http://www.w3.org/2000/svg"'],
    ['"http://*/*"'],
    ['/^https?:\\/\\//i'],
    ['`https://${host}/`'],
    ['write the host alone, without https://, please'],
  ])('no address: %s', (text) => {
    expect(findAddresses('a.js', text)).toEqual([]);
  });
  test.each([
    ['fetch(e)'],
    ['new XMLHttpRequest'],
    ['navigator.sendBeacon(a)'],
    ['new Image().src=a'],
    ['new WebSocket(a)'],
  ])('a way to the network is found: %s', (text) => {
    expect(findNetwork('reader.js', text)).toHaveLength(1);
  });
  test.each([['prefetch(e)'], ['"fetched"'], ['imageOf(e)']])('no way to the network: %s', (text) => {
    expect(findNetwork('reader.js', text)).toEqual([]);
  });
});

describe('sizes', () => {
  const budgets = { 'reader.js': 100, 'chunks/panel-*.js': 200 };
  test.each([
    ['within', { 'reader.js': 100, 'chunks/panel-Dk3_x9Qa.js': 1 }, []],
    ['over', { 'reader.js': 101, 'chunks/panel-Dk3_x9Qa.js': 1 }, ['out/reader.js']],
    ['without a budget', { 'reader.js': 1, 'chunks/panel-Dk3_x9Qa.js': 1, 'new.js': 1 }, ['out/new.js']],
    ['not built any more', { 'reader.js': 1 }, ['out/chunks/panel-*.js']],
  ])('%s', (_case, sizes, found) => {
    expect(findOversize('out', sizes, budgets).map(({ where }) => where)).toEqual(found);
  });
});

describe('add-on lint', () => {
  const lint = (warnings: object[], errors: object[] = []) =>
    findLint(JSON.stringify({ errors, warnings, notices: [] })).length;
  const unsafe = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment', file: 'reader.js', line: 1 };
  test.each([
    ['a known warning of a library', 0, [unsafe], []],
    ['the same in a file of ours', 1, [{ ...unsafe, file: 'background.js' }], []],
    ['another warning', 1, [{ code: 'DANGEROUS_EVAL', message: 'eval', file: 'reader.js', line: 1 }], []],
    ['an error', 1, [], [{ code: 'JSON_INVALID', message: 'no JSON' }]],
  ])('%s', (_case, count, warnings, errors) => {
    expect(lint(warnings, errors)).toBe(count);
  });
});

describe('imports', () => {
  const allowances: Record<string, Allowance> = {
    article: { folders: [], packages: ['zod'] },
    ui: { folders: ['report'], types: ['article'], packages: ['preact'] },
    report: { folders: ['article'], packages: [] },
  };
  const forbidden = (path: string, source: string) => findForbidden(readImports(path, source), allowances).length;

  test.each([
    ['src/ui/Panel.tsx', "import { read } from '../article/read.ts';"],
    ['src/ui/Panel.tsx', "import { type Article, read } from '../article/read.ts';"],
    ['src/ui/Panel.tsx', "import '../article/read.ts';"],
    ['src/ui/Panel.tsx', "export * from '../article/read.ts';"],
    ['src/ui/Panel.tsx', "const { read } = await import('../article/read.ts');"],
    ['src/ui/Panel.tsx', "import { browser } from 'wxt/browser';"],
    ['src/article/title.ts', "import type { Report } from '../report/report.ts';"],
    ['src/article/title.ts', "import main from '../../entrypoints/reader.ts';"],
    ['src/new/thing.ts', "import { read } from '../article/read.ts';"],
    ['src/article/title.ts', "await import('/reader.js');"],
  ])('forbidden in %s: %s', (path, source) => {
    expect(forbidden(path, source)).toBe(1);
  });
  test.each([
    ['src/ui/Panel.tsx', "import type { Article } from '../article/article.ts';"],
    ['src/ui/Panel.tsx', "import { type Article } from '../article/article.ts';"],
    ['src/ui/Panel.tsx', "import { useState } from 'preact/hooks';"],
    ['src/ui/Panel.tsx', "import { build } from '../report/build.ts';"],
    ['src/article/title.ts', "import * as z from 'zod/mini';"],
    ['src/article/title.ts', "import { names } from './names.ts';"],
    ['src/article/title.ts', "// import { build } from '../report/build.ts';"],
  ])('allowed in %s: %s', (path, source) => {
    expect(forbidden(path, source)).toBe(0);
  });

  test('what comes along over several files is found with its way', () => {
    const imports = [
      ...readImports(
        'entrypoints/reader.ts',
        "import { a } from '../src/article/a.ts'; import type { C } from './c.ts';",
      ),
      ...readImports('src/article/a.ts', "import { b } from './b.ts';"),
      ...readImports('src/article/b.ts', "import * as z from 'zod/mini';"),
      ...readImports('entrypoints/c.ts', "import 'idb';"),
    ];
    expect(findReach(imports, 'entrypoints/reader.ts', 'zod')[0]?.problem).toContain(
      'src/article/a.ts → src/article/b.ts → zod/mini',
    );
    expect(findReach(imports, 'entrypoints/reader.ts', 'idb')).toEqual([]);
  });
});
