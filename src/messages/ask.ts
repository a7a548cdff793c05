import { browser } from 'wxt/browser';
import { Answer, protocol, type ReplyOf, type RequestOf, type RequestType } from './requests.ts';
import { MessageError } from '../domain/failure.ts';
import type { ActionResult } from '../domain/failure.ts';
import { resultOf } from './result.ts';

/**
 * Asks the background and parses its answer. Where none comes, because the background was ended meanwhile, it is asked
 * once more: to carry a request out twice is the same as once.
 *
 * @throws MessageError with the background's code; `unreachable` when nobody answers
 */
export async function ask<T extends RequestType>(type: T, body: RequestOf<T>): Promise<ReplyOf<T>> {
  const message = { to: 'background', type, body };
  let answer = Answer.safeParse(await send(message));
  if (!answer.success) answer = Answer.safeParse(await send(message));
  if (!answer.success) throw new MessageError('unreachable', 'the background did not answer', { cause: answer.error });
  if (!answer.data.ok) throw new MessageError(answer.data.code, answer.data.message);
  const reply = protocol[type].reply.safeParse(answer.data.value);
  if (!reply.success) throw new MessageError('unknown', reply.error.message, { cause: reply.error });
  return reply.data;
}

/** A request whose failure is a value. */
export const askForResult = <T extends RequestType>(type: T, body: RequestOf<T>): Promise<ActionResult<ReplyOf<T>>> =>
  resultOf(type, () => ask(type, body));

/** The answer; nothing where the background does not live to give one. */
async function send(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    console.warn('Sidelight: no answer from the background', error);
    return undefined;
  }
}
