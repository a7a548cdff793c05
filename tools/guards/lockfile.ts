import * as z from 'zod/mini';
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

const Lockfile = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.optional(z.record(z.string(), z.string())) })),
});

/**
 * Finds packages for other systems that a package names and the lockfile does not have. With one missing, `npm ci`
 * refuses to install anything, on every system.
 */
export function findMissingOptional(lockfile: string): Finding[] {
  const { packages } = Lockfile.parse(JSON.parse(lockfile));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
    const missing = Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    );
    if (missing.length === 0) return [];
    return [
      {
        where: 'package-lock.json',
        problem: `${path.replace('node_modules/', '')} needs, on some systems, ${missing.join(', ')}: not in the lockfile, so \`npm ci\` fails.`,
        instead:
          'The registry did not have them when the lockfile was written. Choose a version that is there for all systems.',
      },
    ];
  });
}
