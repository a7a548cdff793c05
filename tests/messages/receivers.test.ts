import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../../tools/guards/files.ts';

const code = ['src', 'entrypoints'].flatMap(listFiles).filter((path) => /\.tsx?$/.test(path));
const filesWith = (pattern: RegExp) => code.filter((path) => pattern.test(readFileSync(path, 'utf8'))).toSorted();

/** Whoever listens, and whatever is a message, is among what `hostileMessages` tries: it begins with these. */
test('messages are heard in few places, and none from outside', () => {
  expect(filesWith(/\bonMessage\b/)).toEqual([
    'entrypoints/background.ts',
    'entrypoints/reader.ts',
    'entrypoints/waiting.ts',
    'src/messages/events.ts',
  ]);
  expect(
    filesWith(/\b(?:on(?:Connect|MessageExternal|ConnectExternal|UserScript\w+|Native\w*)|connectNative)\b/),
  ).toEqual([]);
});

test('ports and workers are heard by whoever has made them', () => {
  expect(filesWith(/addEventListener\('message'/)).toEqual([
    'src/domain/pausing/pauses.ts',
    'src/messages/carrierPort.ts',
    'src/messages/workerClient.ts',
    'src/worker/serveLibrary.ts',
  ]);
  expect(filesWith(/(?:window|document|globalThis)\??\.addEventListener\('message'|\bonmessage\b/)).toEqual([]);
});

test('messages that are parsed are told in three modules', () => {
  expect(filesWith(/\bto: z\.literal\(/)).toEqual([
    'src/messages/extensionEvent.ts',
    'src/messages/fromPage.ts',
    'src/messages/requests.ts',
  ]);
});
