import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the installed packages are those of the lockfile. npm keeps what it installed in a lockfile of its own;
 * packages for other systems are missing from it.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const [wanted, present] = [join(root, 'package-lock.json'), join(root, 'node_modules/.package-lock.json')].map(
    readPackages,
  );
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : Boolean(optional || peer);
  });
}

/** @param {string} path */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/**
 * Whether a version is in an `engines` range of the forms `^1.2.3`, `>=1.2.3`, joined by `||`.
 * @param {string} version
 * @param {string} range
 * @returns {boolean}
 */
export function satisfies(version, range) {
  const have = numbers(version);
  return range.split('||').some((part) => {
    const least = numbers(part);
    if (part.trim().startsWith('^') && have[0] !== least[0]) return false;
    const differing = least.findIndex((number, i) => number !== have[i]);
    return differing < 0 || (have[differing] ?? 0) > (least[differing] ?? 0);
  });
}

/** @param {string} text */
const numbers = (text) => text.match(/\d+/g)?.map(Number) ?? [];
