import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** Addresses (without fragment) and what they answer: HTML, or a body with its type. */
export type Pages = Record<string, string | { type: string; body: string | Buffer; status?: number }>;

export interface Server {
  port: number;
  pages: Pages;
  /**
   * Addresses asked for, in order: `http://host/path`, or `host:443` for a try over HTTPS. Without what browsers ask of
   * their makers.
   */
  requests: string[];
  /** Ends all connections, whatever state they are in. Idempotent. */
  close(): Promise<void>;
}

/**
 * Serves made-up pages under any `http:` address. The browsers are given this server as their proxy: every name leads
 * here, nothing reaches a network, and each request is on record. What is not in the table is a 404; HTTPS is refused.
 */
export async function serve(pages: Pages = {}): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    if (!isBrowsersOwn(address)) requests.push(address);
    const page = pages[address] ?? pages[address.replace(/\?.*$/, '')];
    const {
      type,
      body,
      status = 200,
    } = page === undefined
      ? { type: 'text/plain', body: 'No such page.', status: 404 }
      : typeof page === 'string'
        ? { type: 'text/html; charset=utf-8', body: page }
        : page;
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  server.on('connect', (request, socket) => {
    const address = request.url ?? '';
    if (!isBrowsersOwn(address)) requests.push(address);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const connections = new Set<Socket>();
  server.on('connection', (socket) => {
    connections.add(socket);
    // A connection reset is what is left of a browser that was killed. HTTP stops listening for it on a tunnel, and an
    // error that nobody listens for ends the process.
    socket.on('error', () => {}); // 'close' follows
    socket.on('close', () => connections.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  return {
    port: address.port,
    pages,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        // Half-open sockets too, and tunnels, which HTTP no longer counts among its connections.
        for (const socket of connections) socket.destroy();
      }),
  };
}

/** Nothing listens on the discard port. */
const NOWHERE = 9;

/**
 * The address of a proxy auto-configuration script for a browser: everything goes to the server (or, without one, is
 * refused); where the browser may be online, only the names under the reserved domain `.example` do.
 */
export function proxyScript(port: number = NOWHERE, online = false): string {
  const ours = `'PROXY 127.0.0.1:${port}'`;
  const choice = online ? `/\\.example$/.test(host) ? ${ours} : 'DIRECT'` : ours;
  const script = `function FindProxyForURL(url, host) { return ${choice}; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}

/** A proxy request carries the whole address; a direct one the path and the Host header. */
function addressOf({ url = '/', headers }: IncomingMessage): string {
  return url.startsWith('/') ? `http://${headers.host ?? 'localhost'}${url}` : url;
}

/** Update checks and the like, which no flag stops altogether, and the icon every browser looks for. */
const isBrowsersOwn = (address: string): boolean =>
  /^(?:http:\/\/)?(?:[\w.-]+\.)?(?:google|googleapis|gvt1|mozilla)\.(?:com|org|net)[/:]/.test(address) ||
  address.endsWith('/favicon.ico');
