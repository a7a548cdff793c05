import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFirefox } from '../../tools/drive/firefoxProcess.ts';

/** Nothing listens on it. */
const CLOSED_PORT = 1;
const HELLO = '{"marionetteProtocol":3}';

/**
 * Shell scripts stand in for Firefox, and a server of the test for what listens in it. They are given the time a
 * program takes to start.
 */
describe('a Firefox that does not start', { timeout: 60_000 }, () => {
  let folder: string;
  let server: Server;
  /** What the server does when it is asked. */
  let react: (socket: Socket) => void;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-process-'));
    server = createServer((socket) => {
      socket.on('error', () => {}).once('data', () => react(socket));
      socket.write(`${HELLO.length}:${HELLO}`);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** A program that puts its process and its profile on record. */
  const program = (script: string) => {
    const path = join(folder, 'firefox');
    writeFileSync(
      path,
      `#!/bin/sh
while [ "$1" != --profile ]; do shift; done
echo "$$ $2" > '${join(folder, 'started')}'
${script}`,
    );
    chmodSync(path, 0o700);
    return path;
  };
  const started = () => {
    const [pid, profile = ''] = readFileSync(join(folder, 'started'), 'utf8').trim().split(' ');
    return { pid: Number(pid), profile };
  };
  const listeningOn = (port: number) => `echo ${port} > "$2/MarionetteActivePort"; exec sleep 600`;
  const ownPort = () => {
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server listens on no port');
    return address.port;
  };
  const isRunning = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  const listeners = () => ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((event) => process.listenerCount(event));
  const breakDown = (socket: Socket) => {
    process.kill(started().pid, 'SIGKILL');
    socket.resetAndDestroy();
  };

  test.each([
    ['ends at once', () => 'exit 3', 'did not start'],
    ['is killed', () => 'kill -9 $$', 'did not start'],
    ['cannot be reached', () => listeningOn(CLOSED_PORT), 'closed the connection'],
    ['breaks down when it is asked', () => listeningOn(ownPort()), 'closed the connection', breakDown],
    [
      'resets the connection and goes on',
      () => listeningOn(ownPort()),
      'closed the connection',
      (socket: Socket) => void socket.resetAndDestroy(),
    ],
  ])('because it %s, leaves nothing behind', async (_why, script, message, reaction = () => {}) => {
    react = reaction;
    const before = listeners();
    await expect(startFirefox(program(script()), {})).rejects.toThrow(message);
    const { pid, profile } = started();
    expect(isRunning(pid)).toBe(false);
    expect(existsSync(profile)).toBe(false);
    expect(listeners()).toEqual(before);
  });

  test('says so when there is no such program', async () => {
    await expect(startFirefox(join(folder, 'firefox'), {})).rejects.toThrow('did not start');
  });
});
