import { CarrierError, type Carrier } from '../../../src/domain/devices/carrier.ts';
import type { Random } from '../../bench/random.ts';

/**
 * A folder as each of several devices sees it, kept alike by some program that takes its time: files come in any order,
 * half of them first, in copies, and go as late.
 */
export class SharedFolder {
  readonly views: Map<string, Uint8Array>[];
  readonly #random: Random;
  /** Which device wrote a path: whoever writes its name owns it. */
  readonly #owners = new Map<string, number>();

  constructor(random: Random, devices: number) {
    this.#random = random;
    this.views = Array.from({ length: devices }, () => new Map<string, Uint8Array>());
  }

  /** @param calls - after so many everything fails, and a file that was being written is half there */
  carrierOf(device: number, calls = Infinity): Carrier {
    const view = this.views[device] ?? new Map<string, Uint8Array>();
    let left = calls;
    const called = () => {
      left -= 1;
      if (left < 0) throw new CarrierError('unreachable', 'ended');
    };
    return {
      list: async () => {
        called();
        return [...view.keys()].toSorted(() => this.#random.next() - 0.5);
      },
      read: async (path) => {
        called();
        const bytes = view.get(path);
        if (!bytes) throw new CarrierError('not-found', path);
        return bytes;
      },
      write: async (path, bytes) => {
        this.#owners.set(path, device);
        if (left === 0) view.set(path, bytes.slice(0, this.#random.below(bytes.length)));
        called();
        view.set(path, bytes);
      },
      remove: async (path) => {
        called();
        view.delete(path);
      },
    };
  }

  /** Some of what one device has comes to another, or goes there. */
  bring(from: number, to: number): void {
    this.#bring(from, to, (path, bytes, view) => {
      if (this.#random.chance(0.3)) return;
      const isHalf = this.#random.chance(0.1);
      if (this.#random.chance(0.05)) view.set(`${path} (copy)`, bytes);
      if (this.#random.chance(0.02)) view.set(path.replace('.bin', '~.bin'), bytes);
      view.set(path, isHalf ? bytes.slice(0, this.#random.below(bytes.length)) : bytes);
    });
  }

  /** All comes to all. */
  settle(): void {
    for (const from of this.views.keys())
      for (const to of this.views.keys()) this.#bring(from, to, (path, bytes, view) => view.set(path, bytes), true);
  }

  /** Somebody empties the folder. */
  empty(): void {
    for (const view of this.views) view.clear();
  }

  #bring(
    from: number,
    to: number,
    put: (path: string, bytes: Uint8Array, view: Map<string, Uint8Array>) => void,
    isAll = false,
  ): void {
    const [source, view] = [this.views[from], this.views[to]];
    if (!source || !view || from === to) return;
    for (const [path, bytes] of source) if (this.#owners.get(path) === from) put(path, bytes, view);
    for (const path of view.keys())
      if (this.#owners.get(path) === from && !source.has(path) && (isAll || this.#random.chance(0.5)))
        view.delete(path);
  }
}
