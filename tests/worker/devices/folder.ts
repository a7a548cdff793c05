import { CarrierError, type Carrier } from '../../../src/domain/devices/carrier.ts';

/** A folder in memory that several devices share. */
export class Folder implements Carrier {
  readonly files = new Map<string, Uint8Array>();
  readonly calls: string[] = [];
  /** Before each call; may throw. */
  onCall: (call: string, path: string) => void = () => undefined;

  async list(): Promise<string[]> {
    this.#called('list', '');
    return [...this.files.keys()];
  }
  async read(path: string): Promise<Uint8Array> {
    this.#called('read', path);
    const bytes = this.files.get(path);
    if (!bytes) throw new CarrierError('not-found', path);
    return bytes;
  }
  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.#called('write', path);
    this.files.set(path, bytes);
  }
  async remove(path: string): Promise<void> {
    this.#called('remove', path);
    this.files.delete(path);
  }
  #called(call: string, path: string): void {
    this.calls.push(`${call} ${path}`);
    this.onCall(call, path);
  }
}
