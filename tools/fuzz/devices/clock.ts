import type { Random } from '../../bench/random.ts';

const RealDate = Date;

/** Sets the time for whoever asks, in milliseconds; it goes on by one each time it is asked. Null for the real one. */
export function setClock(time: number | null): void {
  if (time === null) {
    globalThis.Date = RealDate;
    return;
  }
  let now = time;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, [value]: [string | number | Date | undefined]) => new target(value ?? (now += 1)),
    get: (target, name): unknown => (name === 'now' ? () => now : Reflect.get(target, name)),
  });
}

/** A random UUID (version 4) that is the same for the same seed. */
export function randomUuid(random: Random): ReturnType<typeof crypto.randomUUID> {
  const hex = Array.from({ length: 32 }, () => random.below(16).toString(16)).join('');
  const [a, b, c, d, e] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20), hex.slice(20)];
  return `${a}-${b}-4${c}-8${d}-${e}`;
}
