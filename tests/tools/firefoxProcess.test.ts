import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFirefox } from '../../tools/drive/firefoxProcess.ts';

/** A program that says hello as Firefox does, and then does something when it is asked. */
const listening = (onData: string) => `
  const server = require('node:net').createServer((socket) => {
    const hello = '{"marionetteProtocol":3}';
    socket.write(hello.length + ':' + hello);
    socket.on('data', () => { ${onData} });
  });
  server.listen(0, '127.0.0.1', () => writeFileSync(join(profile, 'MarionetteActivePort'), String(server.address().port)));`;

describe('a Firefox that does not start', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-process-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const program = (source: string) => {
    const path = join(folder, 'firefox');
    writeFileSync(
      path,
      `#!${process.execPath}
      const { writeFileSync } = require('node:fs');
      const { join } = require('node:path');
      const profile = process.argv[process.argv.indexOf('--profile') + 1];
      writeFileSync(${JSON.stringify(join(folder, 'started'))}, process.pid + ' ' + profile);
      ${source}`,
    );
    chmodSync(path, 0o700);
    return path;
  };
  const isRunning = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  const listeners = () => ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((event) => process.listenerCount(event));

  test.each([
    ['ends at once', 'process.exit(3)', 'did not start'],
    ['is killed', `process.kill(process.pid, 'SIGKILL')`, 'did not start'],
    [
      'cannot be reached',
      `writeFileSync(join(profile, 'MarionetteActivePort'), '1'); setInterval(() => {}, 1000)`,
      'closed the connection',
    ],
    ['breaks down when it is asked', listening('process.abort()'), 'closed the connection'],
    ['resets the connection and goes on', listening('socket.resetAndDestroy()'), 'closed the connection'],
  ])('because it %s, leaves nothing behind', async (_why, source, message) => {
    const before = listeners();
    await expect(startFirefox(program(source), {})).rejects.toThrow(message);
    const [pid, profile = ''] = readFileSync(join(folder, 'started'), 'utf8').split(' ');
    expect(isRunning(Number(pid))).toBe(false);
    expect(existsSync(profile)).toBe(false);
    expect(listeners()).toEqual(before);
  });

  test('says so when there is no such program', async () => {
    await expect(startFirefox(join(folder, 'firefox'), {})).rejects.toThrow('did not start');
  });
});
