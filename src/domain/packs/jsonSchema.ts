import * as z from 'zod/mini';
import { Pack } from './pack.ts';

/** The JSON Schema of a pack, for editors: form only, what it cannot say is left to `checkPack`. */
export function packSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(Pack, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    title: 'Sidelight pack',
    description: 'Context notes about outlets, authors, names, terms and addresses.',
    ...schema,
  };
}
