import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import * as z from 'zod/mini';
import { hashOf } from '../../src/domain/text/hash.ts';

/**
 * A declaration at the top of a file, as Babel's paths tell of one; their types are not part of Stryker's interface.
 */
const Declaration = z.object({
  parent: z.object({ type: z.literal('Program') }),
  node: z.object({ start: z.number(), end: z.number() }),
});

/**
 * A cluster sample, as a plug-in of Stryker: of the declarations at the top of the files one in `MUTANTS_ONE_IN` is
 * drawn by `MUTANTS_SEED`, and the mutants of all others are ignored. Where nothing is set, all are taken.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sample', {
    shouldIgnore(path) {
      const declaration = Declaration.safeParse(path);
      if (!declaration.success) return undefined;
      const { MUTANTS_ONE_IN = '1', MUTANTS_SEED = '1' } = process.env;
      const { start, end } = declaration.data.node;
      return hashOf(`${MUTANTS_SEED} ${start} ${end}`) % Number(MUTANTS_ONE_IN) === 0 ? undefined : 'Not in the sample';
    },
  }),
];
