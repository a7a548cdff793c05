/**
 * Milliseconds of processor time this process has used so far. Limits on work are held against it and not against the
 * clock: what else the machine is doing does not count.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
