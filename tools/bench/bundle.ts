import { build, type Plugin } from 'vite';

/**
 * A module and all it imports as one script for a browser, in which it is the variable `name`.
 *
 * @param plugins - for modules that are no files
 * @throws when it cannot be bundled
 */
export async function bundle(entry: string, name: string, plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled.`);
  return chunk.code;
}
