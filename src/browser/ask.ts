import browser from 'webextension-polyfill';
import { Answer, MessageError, protocol, type ReplyOf, type RequestOf, type RequestType } from '../messages/panel.ts';

/**
 * Asks the background and parses its answer.
 *
 * @throws MessageError with the background's code; `unreachable` when nobody answers
 */
export async function ask<T extends RequestType>(type: T, body: RequestOf<T>): Promise<ReplyOf<T>> {
  const answer = Answer.safeParse(await send({ to: 'background', type, body }));
  if (!answer.success) throw new MessageError('unreachable', 'the background did not answer');
  if (!answer.data.ok) throw new MessageError(answer.data.code, answer.data.message);
  const reply = protocol[type].reply.safeParse(answer.data.value);
  if (!reply.success) throw new MessageError('unknown', reply.error.message);
  return reply.data;
}

async function send(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    throw new MessageError('unreachable', String(error), { cause: error });
  }
}
