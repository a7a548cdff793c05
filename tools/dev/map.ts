/** Writes the table of rooms into docs/map.md: `npm run map`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { roomsTable } from '../guards/rooms.ts';

const MAP = new URL('../../docs/map.md', import.meta.url);
/** The lines of the one table of that file. */
const TABLE = /(?:^\|.*\n)+/m;

writeFileSync(MAP, readFileSync(MAP, 'utf8').replace(TABLE, `${roomsTable()}\n`));
