/**
 * Counts what the browser's own functions go through, which no coverage tells: characters of a search or a copy, elements of an array. Of a regular
 * expression it is the stretch it has looked at; how often it went back in it tells `patterns.ts`.
 */
let gone = 0;

/** What was gone through since this was last asked. */
export function takeGone(): number {
  const taken = gone;
  gone = 0;
  return taken;
}

type Long = ArrayLike<unknown> | string;
/** How much a call goes through, told its `this`, what it was given, and what came of it. */
type Cost = (self: never, given: readonly unknown[], result: unknown) => number;

const whole = (self: Long): number => self.length;
const upTo = (self: Long, [, from]: readonly unknown[], found: unknown): number =>
  (found === -1 ? self.length : Number(found) + 1) - (Number(from) || 0);
const parts = (self: Long, _given: readonly unknown[], result: unknown): number =>
  self.length + (Array.isArray(result) ? result.length : 0);

const COSTS: readonly [owner: object, names: readonly string[], cost: Cost][] = [
  [String.prototype, ['indexOf', 'lastIndexOf'], upTo],
  [
    String.prototype,
    ['includes', 'split', 'replaceAll', 'normalize', 'toLowerCase', 'toUpperCase', 'isWellFormed'],
    whole,
  ],
  [Array.prototype, ['indexOf', 'lastIndexOf'], upTo],
  [Array.prototype, ['includes', 'slice', 'splice', 'shift', 'unshift', 'concat', 'join', 'toReversed', 'with'], parts],
  [Object.getPrototypeOf(Uint8Array.prototype), ['indexOf', 'slice', 'fill', 'join'], whole],
];

/** Has them counted from now on, in this thread. */
export function countNatives(): void {
  for (const [owner, names, cost] of COSTS) for (const name of names) counted(owner, name, cost);
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value;
  Object.defineProperty(RegExp.prototype, 'exec', {
    configurable: true,
    writable: true,
    value(this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found: RegExpExecArray | null = Reflect.apply(exec, this, [text]);
      const length = String(text).length;
      gone += 1 + Math.max(0, (found ? found.index + found[0].length : this.sticky ? from : length) - from);
      return found;
    },
  });
}

function counted(owner: object, name: string, cost: Cost): void {
  const native = Object.getOwnPropertyDescriptor(owner, name)?.value;
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value(this: never, ...given: unknown[]) {
      const result: unknown = Reflect.apply(native, this, given);
      gone += Math.max(0, cost(this, given, result)) || 0;
      return result;
    },
  });
}
