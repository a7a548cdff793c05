/** Guards over what is shipped, in both browsers' builds: how far the manifest reaches, addresses, sizes. */
import { readFileSync, statSync } from 'node:fs';
import { listFiles } from './files.ts';
import { findAddresses, findNetwork } from './addresses.ts';
import budgets from './budgets.json' with { type: 'json' };
import { report, type Finding } from './finding.ts';
import { findOverreach } from './manifest.ts';
import { findOversize, MEASURED } from './size.ts';
import { findTooNew, findTooNewStyle } from './tooNew.ts';

/** What runs inside pages. */
const IN_PAGE = ['probe.js', 'waiting.js', 'reader.js'];
const LOADING = /\.(?:js|css|html)$/;

const read = (path: string) => readFileSync(path, 'utf8');

report(['.output/chrome-mv3', '.output/firefox-mv3'].flatMap(checkBuild));

function checkBuild(folder: string): Finding[] {
  const files = listFiles(folder);
  if (!files.includes(`${folder}/manifest.json`)) {
    return [{ where: folder, problem: 'is not built.', instead: 'Run `npm run build` first.' }];
  }
  const nameOf = (path: string) => path.slice(folder.length + 1);
  const sizes = Object.fromEntries(
    files.filter((path) => MEASURED.test(path)).map((path) => [nameOf(path), statSync(path).size]),
  );
  const browser = folder.includes('firefox') ? 'firefox' : 'chrome';
  return [
    ...files.filter((path) => path.endsWith('.js')).flatMap((path) => findTooNew(path, read(path), browser)),
    ...files.filter((path) => path.endsWith('.css')).flatMap((path) => findTooNewStyle(path, read(path), browser)),
    ...findOverreach(`${folder}/manifest.json`, JSON.parse(read(`${folder}/manifest.json`))),
    ...files.filter((path) => LOADING.test(path)).flatMap((path) => findAddresses(path, read(path))),
    ...IN_PAGE.flatMap((name) => findNetwork(`${folder}/${name}`, read(`${folder}/${name}`))),
    ...findUnhinted(`${folder}/reader.js`),
    ...findOversize(folder, sizes, budgets),
  ];
}

/** The compile hint counts on the first line alone. */
function findUnhinted(path: string): Finding[] {
  if (read(path).startsWith('//# allFunctionsCalledOnLoad\n(function')) return [];
  return [
    {
      where: path,
      problem: 'does not begin with the compile hint and its one expression.',
      instead: 'See `pageScriptCompiledWhole` in wxt.config.ts: WXT may have changed what it writes first.',
    },
  ];
}
