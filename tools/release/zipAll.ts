/**
 * `npm run zip`: builds for both browsers and packs what the stores want, in `.output/`. The same sources give the same
 * bytes.
 */
import { hashOf } from './hash.ts';
import { build, writePackages } from './packages.ts';

build('.');
for (const [name, zip] of Object.entries(writePackages('.'))) console.log(`${hashOf(zip)}  .output/${name}`);
