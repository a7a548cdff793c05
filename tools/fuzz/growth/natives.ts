/**
 * Counts what the browser's own functions go through, which no coverage tells: characters of a search or a copy,
 * elements of an array. Of a regular expression it is the stretch it has looked at; how often it went back in it tells
 * `patterns.ts`.
 */
let gone = 0;

/** What was gone through since this was last asked. */
export function takeGone(): number {
  const taken = gone;
  gone = 0;
  return taken;
}

type Long = ArrayLike<unknown> | string;
/** How much a call goes through, told its `this`, what it was given, what came of it, and where an expression began. */
type Cost = (self: never, given: readonly unknown[], result: unknown, from: number) => number;

const whole = (self: Long): number => self.length;
const upTo = (self: Long, [, from]: readonly unknown[], found: unknown): number =>
  (found === -1 ? self.length : Number(found) + 1) - (Number(from) || 0);
const parts = (self: Long, _given: readonly unknown[], result: unknown): number =>
  self.length + (Array.isArray(result) ? result.length : 0);
const lookedAt = (self: RegExp, [text]: readonly unknown[], found: unknown, from: number): number =>
  (isMatch(found) ? found.index + found[0].length : self.sticky ? from : String(text).length) - from + 1;

const isMatch = (found: unknown): found is RegExpExecArray => Array.isArray(found) && 'index' in found;

const COSTS: readonly [owner: object, names: readonly string[], cost: Cost][] = [
  [String.prototype, ['indexOf', 'lastIndexOf'], upTo],
  [
    String.prototype,
    ['includes', 'split', 'replaceAll', 'normalize', 'toLowerCase', 'toUpperCase', 'isWellFormed'],
    whole,
  ],
  [Array.prototype, ['indexOf', 'lastIndexOf'], upTo],
  [Array.prototype, ['includes', 'slice', 'splice', 'shift', 'unshift', 'concat', 'join', 'toReversed', 'with'], parts],
  [Object.getPrototypeOf(Uint8Array.prototype), ['indexOf'], upTo],
  [Object.getPrototypeOf(Uint8Array.prototype), ['slice', 'fill', 'join'], whole],
  [RegExp.prototype, ['exec'], lookedAt],
];

/** Has them counted from now on, in this thread. */
export function countNatives(): void {
  for (const [owner, names, cost] of COSTS) for (const name of names) counted(owner, name, cost);
}

function counted(owner: object, name: string, cost: Cost): void {
  const native = Object.getOwnPropertyDescriptor(owner, name)?.value;
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value(this: never, ...given: unknown[]) {
      const from = beginOf(this);
      const result: unknown = Reflect.apply(native, this, given);
      gone += Math.max(0, cost(this, given, result, from)) || 0;
      return result;
    },
  });
}

const beginOf = (self: unknown): number =>
  self instanceof RegExp && (self.global || self.sticky) ? self.lastIndex : 0;
