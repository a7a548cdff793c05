import { beforeEach, expect, test, vi } from 'vitest';
import { MessageError } from '../../src/domain/failure.ts';
import { resultOf } from '../../src/messages/result.ts';

const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => said.mockClear());
const failure = new MessageError('storage-full', 'no room');
const fail = () => Promise.reject(failure);

test('what an act comes to is its value', async () => {
  expect(await resultOf('notes.save', async () => 7)).toEqual({ ok: true, value: 7 });
  expect(said).not.toHaveBeenCalled();
});

test('a failure is a value with its code, and said in the log with what was done', async () => {
  expect(await resultOf('notes.save', fail)).toEqual({ ok: false, code: 'storage-full' });
  expect(await resultOf('notes.save', () => Promise.reject(new Error('?')))).toEqual({ ok: false, code: 'unknown' });
  expect(said.mock.calls[0]).toEqual(['Sidelight: notes.save', failure]);
});

test('a page that is left is silent on what it breaks off', async () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.resetModules();
  const { resultOf: resultThere } = await import('../../src/messages/result.ts');
  await resultThere('notes.save', fail);
  expect(said).toHaveBeenCalledOnce();
  page.dispatchEvent(new Event('pagehide'));
  expect(await resultThere('notes.save', fail)).toMatchObject({ ok: false });
  expect(said).toHaveBeenCalledOnce();
});
