// Prints the outlet behind each address of a JSON lines file ({id, url} a line), from the address alone:
//   npm run -s eval:outlets -- FILE.jsonl
import { readFileSync } from 'node:fs';
import { identifyOutlet } from '../../src/background/outlets/identity.ts';
import { outletNames } from '../../src/domain/packs/indexing.ts';
import { checkPackText } from '../../src/domain/packs/validate.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run -s eval:outlets -- FILE.jsonl');
  process.exit(2);
}

const checked = checkPackText(readFileSync(new URL('../../assets/packs/outlets.json', import.meta.url), 'utf8'));
if (!checked.ok) throw new Error(`The shipped pack is faulty: ${JSON.stringify(checked.problems[0])}`);
const outlets = outletNames(checked.pack);

for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  try {
    const { id, url }: { id: unknown; url: unknown } = JSON.parse(line);
    const identity = typeof url === 'string' ? identifyOutlet(url) : null;
    const domain = identity?.domain ?? null;
    const own = outlets.get(domain ?? '') ?? outlets.get(identity?.parent ?? '');
    const name = own?.name ?? null;
    console.log(
      JSON.stringify({ id, domain, name, wrapper: identity?.wrapper ?? null, innerUrl: identity?.innerUrl ?? null }),
    );
  } catch (error) {
    console.error(`${line.slice(0, 80)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
