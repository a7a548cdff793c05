import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Server } from '../../tools/drive/server.ts';

const PAGE = 'http://paper.example/news';
const LARGE = 'http://paper.example/large';
/** More than the buffers of both ends hold: it is never sent whole. */
const LARGE_BODY = Buffer.alloc(32 << 20);
const request = (method: string, target: string, headers = '') =>
  `${method} ${target} HTTP/1.1\r\nHost: paper.example\r\n${headers}\r\n`;

/** A browser that is killed resets its connections, wherever they are. */
describe('the server of made-up pages', () => {
  let server: Server;
  const thrown: unknown[] = [];
  const keep = (error: unknown) => thrown.push(error);
  beforeEach(async () => {
    thrown.length = 0;
    process.on('uncaughtException', keep).on('unhandledRejection', keep);
    server = await serve({ [PAGE]: 'the news', [LARGE]: { type: 'text/plain', body: LARGE_BODY } });
  });
  afterEach(async () => {
    await server.close();
    process.off('uncaughtException', keep).off('unhandledRejection', keep);
  });

  /** A connection that has sent something and, where one is expected, has the beginning of an answer. */
  const send = async (text: string, isAnswered: boolean): Promise<Socket> => {
    const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
    await once(socket, 'connect');
    socket.write(text);
    if (isAnswered) {
      await once(socket, 'readable');
      socket.read(1);
    }
    return socket;
  };
  const answers = async () => {
    const socket = await send(request('GET', PAGE, 'Connection: close\r\n'), false);
    const chunks: Buffer[] = await socket.toArray();
    socket.destroy();
    return Buffer.concat(chunks).toString();
  };

  test.each([
    ['before it asks', '', false],
    ['in the middle of a request', 'GET http://paper.exa', false],
    ['in the middle of what it sends', `${request('POST', PAGE, 'Content-Length: 100\r\n')}half`, false],
    ['after a request', request('GET', PAGE), false],
    ['while an answer streams', request('GET', LARGE), true],
    ['with the next request sent', request('GET', LARGE) + request('GET', PAGE), true],
    ['on a connection kept alive', request('GET', PAGE), true],
    ['after a request for a tunnel', request('CONNECT', 'paper.example:443'), false],
    ['when a tunnel is refused', request('CONNECT', 'paper.example:443'), true],
    ['in what it sends into a tunnel', `${request('CONNECT', 'paper.example:443')}hello`, true],
    ['after an upgrade', request('GET', PAGE, 'Connection: Upgrade\r\nUpgrade: websocket\r\n'), true],
    ['after nonsense', 'nonsense\r\n\r\n', true],
  ])('bears a connection that is reset %s', async (_when, text, isAnswered) => {
    const socket = await send(text, isAnswered);
    await turn(); // what was sent is read
    socket.resetAndDestroy();
    expect(await answers()).toContain('the news'); // after the reset was seen
    expect(thrown).toEqual([]);
  });

  test('ends all connections when it closes, and may be closed twice', async () => {
    const sockets = await Promise.all([
      send('', false),
      send('GET http://paper.exa', false),
      send(request('GET', LARGE), true),
      send(request('CONNECT', 'paper.example:443'), true),
    ]);
    const ended = sockets.map((socket) => once(socket.on('error', () => {}).resume(), 'end').catch(() => {}));
    await Promise.all([server.close(), server.close()]);
    await Promise.all(ended);
    await server.close();
    sockets.forEach((socket) => socket.destroy());
    expect(thrown).toEqual([]);
  });
});
