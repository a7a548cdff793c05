// Checks a pack file, or writes the JSON Schema of the format:
//   npm run pack -- check FILE …
//   npm run pack -- schema
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { problem } from '../../src/domain/packs/problem.ts';
import { RESERVED_ID } from '../../src/domain/packs/shipped.ts';
import { packSchema } from '../../src/domain/packs/jsonSchema.ts';
import { checkPackText, type PackCheck } from '../../src/domain/packs/validate.ts';
import { problemInEnglish } from './english.ts';

const [command, ...files] = process.argv.slice(2);
if (command === 'schema') {
  writeFileSync(new URL('../../docs/pack.schema.json', import.meta.url), `${JSON.stringify(packSchema(), null, 2)}\n`);
} else if (command === 'check' && files.length > 0) {
  const faulty = files.filter((file) => !isGood(file));
  process.exitCode = faulty.length > 0 ? 1 : 0;
} else {
  console.error('usage: npm run pack -- check FILE …\n       npm run pack -- schema');
  process.exitCode = 2;
}

/** Checks one file and says what was found. */
function isGood(file: string): boolean {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  }
  const checked = withoutReservedId(checkPackText(text), file);
  if (checked.ok) {
    const { title, version, subjects, notes } = checked.pack;
    console.log(`${file}: "${title}" ${version} is in order: ${subjects.length} subjects, ${notes.length} notes`);
    return true;
  }
  for (const { what, remedy } of checked.problems.map(problemInEnglish))
    console.log(`${file}: ${what}\n    → ${remedy}`);
  return false;
}

/** Refuses ids of Sidelight's own packs to files that are none of them, as the library does. */
function withoutReservedId(checked: PackCheck, file: string): PackCheck {
  const own = relative(new URL('../../assets/packs', import.meta.url).pathname, resolve(file));
  if (!checked.ok || !RESERVED_ID.test(checked.pack.id) || !own.startsWith('..')) return checked;
  return { ok: false, problems: [problem('id', 'reserved_id')] };
}
