import type { Finding } from './finding.ts';

/** Finds addresses of a registry in the lockfile's text. */
export function findResolved(lockfile: string): Finding[] {
  const count = lockfile.match(/"resolved"/g)?.length ?? 0;
  if (count === 0) return [];
  return [
    {
      where: 'package-lock.json',
      problem: `${count} packages are tied to the address of one registry ("resolved").`,
      instead:
        'Everyone installs from the registry they have set; integrity hashes say that it is the same package. Keep .npmrc (omit-lockfile-registry-resolved=true) and run `npm install --package-lock-only` again.',
    },
  ];
}
