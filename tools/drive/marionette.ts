import { connect, type Socket } from 'node:net';

/** How long one script in the browser may take; a test's own limit is longer. */
const SCRIPT_TIMEOUT_MS = 20_000;
const CLOSED = 'Firefox has closed the connection.';

interface Pending {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** A client of Firefox's automation protocol: JSON messages over TCP, each with its length in front. */
export class Marionette {
  #buffer = Buffer.alloc(0);
  #lastId = 0;
  #pending = new Map<number, Pending>();
  #socket: Socket;
  #hello = Promise.withResolvers<void>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    // A browser that is killed resets the connection: whoever waits for an answer hears of it by 'close', which
    // follows.
    socket.on('error', () => {});
    socket.on('close', () => {
      this.#hello.reject(new Error(CLOSED));
      for (const { reject } of this.#pending.values()) reject(new Error(CLOSED));
      this.#pending.clear();
    });
  }

  /**
   * A client of the Firefox that listens on a port of this machine, once it has said hello. Throws when it does not.
   */
  static async connect(port: number): Promise<Marionette> {
    const client = new Marionette(connect(port, '127.0.0.1'));
    await client.#hello.promise;
    return client;
  }

  /** Asks for one command; throws what Firefox says is wrong, or that the connection is closed. */
  send(name: string, parameters: object = {}): Promise<unknown> {
    // Its 'close' may have passed: nobody would settle the answer.
    if (this.#socket.destroyed) return Promise.reject(new Error(CLOSED));
    const id = ++this.#lastId;
    const text = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      // One write: with two, the second waits some 40 ms for the first's acknowledgement.
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Runs the body of an async function in the current context; its arguments are `args`, its value is awaited. */
  run(body: string, ...args: unknown[]): Promise<unknown> {
    return this.#runIn(null, body, args);
  }

  /** The same with the browser's own rights, in the process of the current document: it has `ChromeUtils`. */
  runAsBrowser(body: string, ...args: unknown[]): Promise<unknown> {
    return this.#runIn('system', body, args);
  }

  close(): void {
    this.#socket.destroy();
  }

  async #runIn(sandbox: 'system' | null, body: string, args: unknown[]): Promise<unknown> {
    const script = `const answer = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...arguments)
        .then((value) => answer({ value }), (error) => answer({ error: String(error) }));`;
    const answer = valueOf(
      await this.send('WebDriver:ExecuteAsyncScript', {
        script,
        args,
        sandbox,
        scriptTimeout: SCRIPT_TIMEOUT_MS,
      }),
    );
    const { value, error } = answer as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  #receive(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (colon < 0 || this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      if (Array.isArray(message)) this.#settle(message);
      else this.#hello.resolve();
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const pending = this.#pending.get(Number(id));
    this.#pending.delete(Number(id));
    if (error) {
      const { error: kind, message } = error as { error: string; message: string };
      pending?.reject(new Error(`${kind}: ${message}`));
    } else pending?.resolve(result);
  }
}

/** WebDriver wraps what a command answers as `{ value }`. */
export const valueOf = (answer: unknown): unknown => (answer as { value: unknown }).value;
