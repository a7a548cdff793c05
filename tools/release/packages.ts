/**
 * What is handed to the stores: a zip of each browser's build, and for Firefox's reviewers the sources they rebuild it
 * from.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { listFiles } from '../guards/files.ts';
import { run } from './run.ts';
import { zipOf } from './zip.ts';

export const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
export type Target = keyof typeof BUILDS;
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

const PackageJson = z.object({ version: z.string() });

/** In a folder without git, as the sources' zip is when unpacked: what is made from the sources is none of them. */
const MADE = /^(?:node_modules|\.output|\.wxt|shots|coverage|reports)\//;

/** Builds for both browsers, in the folder that holds package.json. */
export function build(root: string): void {
  for (const target of TARGETS) run(`node_modules/.bin/wxt build -b ${target}`, root);
}

/** The zip of a build, from its folder. */
export const packageOf = (root: string, target: Target): Uint8Array => zipOf(filesIn(join(root, BUILDS[target])));

/** The zip of the sources, from which `npm ci` and `npm run zip` make the same packages again. */
function sourcesOf(root: string): Uint8Array {
  const listed = existsSync(join(root, '.git'))
    ? spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).stdout.split('\0').filter(Boolean)
    : Object.keys(pathsIn(root)).filter((path) => !MADE.test(path));
  return zipOf(Object.fromEntries(listed.map((path) => [path, readFileSync(join(root, path))])));
}

/** Writes all three into `.output/`, named by version; answers with their names and bytes. */
export function writePackages(root: string): Record<string, Uint8Array> {
  const { version } = PackageJson.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const zips: Record<string, Uint8Array> = {
    [`sidelight-${version}-chrome.zip`]: packageOf(root, 'chrome'),
    [`sidelight-${version}-firefox.zip`]: packageOf(root, 'firefox'),
    [`sidelight-${version}-sources.zip`]: sourcesOf(root),
  };
  mkdirSync(join(root, '.output'), { recursive: true });
  for (const [name, zip] of Object.entries(zips)) writeFileSync(join(root, '.output', name), zip);
  return zips;
}

/** The files below a folder, by their paths in it. */
const filesIn = (folder: string): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(pathsIn(folder)).map(([name, path]) => [name, readFileSync(path)]));

const pathsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(listFiles(folder).map((path) => [path.slice(join(folder, '/').length), path]));
