import { spawnSync } from 'node:child_process';

/**
 * Runs a command to its end, quietly.
 *
 * @returns what it printed
 * @throws with what it printed if it fails
 */
export function run(command: string, folder: string): string {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${command} failed in ${folder}:\n${stdout}${stderr}`);
  return stdout;
}
