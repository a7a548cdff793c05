/**
 * What a build is made of beside our own code, and the notice that tells of it: licences ask to be handed on with what
 * they cover.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';

/** A package of others whose code is in a build. */
interface ShippedPackage {
  name: string;
  version: string;
  /** As the package names it: an SPDX expression. */
  licence: string;
  /** The licence's text, or what the package has of it; empty when it ships none. */
  text: string;
}

/** A pack of context notes in a build. */
interface ShippedPack {
  title: string;
  licence: string;
  maintainer: string;
}

/** The package a module belongs to: the folder behind the last `node_modules`, with its scope. */
const PACKAGE = /^(?:.*[\\/])?node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** The name of the package a module's path lies in; null for a file of ours. */
export const packageOf = (moduleId: string): string | null =>
  PACKAGE.exec(moduleId.replaceAll('\0', ''))?.[1]?.replaceAll('\\', '/') ?? null;

/** Collects, over all bundles of a build, the packages of which at least one line is in them. */
export function shippedPackages(): { plugin: Plugin; names: Set<string> } {
  const names = new Set<string>();
  const plugin: Plugin = {
    name: 'shipped-packages',
    generateBundle: (_options, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? packageOf(id) : null;
          if (name !== null) names.add(name);
        }
      }
    },
  };
  return { plugin, names };
}

const PackageJson = z.object({ name: z.string(), version: z.string(), license: z.string() });
const LICENCE_FILE = /^licen[cs]e(?:[-.](?!MPL)\w+)*(?:\.(?:md|txt))?$/i;

/**
 * Reads what an installed package says of its licence.
 *
 * @param root - the folder `node_modules` is in
 * @throws if it is not installed, or names no licence
 */
export function readPackage(root: string, name: string): ShippedPackage {
  const folder = join(root, 'node_modules', name);
  const { version, license } = PackageJson.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = readdirSync(folder)
    .toSorted()
    .find((entry) => LICENCE_FILE.test(entry));
  return { name, version, licence: license, text: file ? readFileSync(join(folder, file), 'utf8').trim() : '' };
}

const Pack = z.object({ title: z.string(), licence: z.string(), maintainer: z.object({ name: z.string() }) });

/** Reads of each pack below a folder under what licence it is. */
function readPacks(folder: string): ShippedPack[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => Pack.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .map(({ title, licence, maintainer }) => ({ title, licence, maintainer: maintainer.name }));
}

/** Data inside packages, under licences of their own. */
const DATA: Record<string, string> = {
  tldts: 'Holds the Public Suffix List (publicsuffix.org), which is under MPL-2.0.',
};

/** The text of the notice: our own licence, then each package with its own, then the packs. */
export function noticeOf(own: string, packages: readonly ShippedPackage[], packs: readonly ShippedPack[]): string {
  const rule = '-'.repeat(80);
  const ofPackages = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) =>
      [`${rule}\n${name} ${version}\nLicence: ${licence}`, DATA[name], text].filter(Boolean).join('\n\n'),
    );
  const ofPacks = packs.map(({ title, licence, maintainer }) => `- ${title}: ${licence}, ${maintainer}`);
  return [
    `Sidelight\n\n${own.trim()}`,
    `${rule}\nPacks of context notes. Each statement in them names its own sources.\n\n${ofPacks.join('\n')}`,
    ...ofPackages,
    '',
  ].join('\n\n');
}

/** Writes the notice into a build. */
export function writeNotice(root: string, build: string, names: Iterable<string>): void {
  const packages = [...names].map((name) => readPackage(root, name));
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  writeFileSync(join(build, 'NOTICE.txt'), noticeOf(own, packages, readPacks(join(build, 'packs'))));
}

/** Of a notice, a line for each package and pack: what it is and under which licence. */
export const licencesIn = (notice: string): string[] => [
  ...[...notice.matchAll(/^(\S+ \S+)\nLicence: (.+)$/gm)].map(([, name, licence]) => `${name}: ${licence}`),
  ...[...notice.matchAll(/^- (.+: .+), .+$/gm)].map(([, pack]) => `${pack} (context notes)`),
];
