import { codeOf, MessageError } from '../domain/failure.ts';
import { Envelope, protocol, type Answer, type Handlers, type RequestType } from './requests.ts';
import { isOwnPage, type Sender } from './sender.ts';

/**
 * Answers a message with the handler of its request. Only pages of the extension itself may ask: a content script,
 * whose process a web page may have taken over, is refused whatever it sends.
 *
 * @returns null for a message that is not a request to the background; otherwise an answer, which never rejects
 */
export function serve(message: unknown, sender: Sender, handlers: Handlers): Promise<Answer> | null {
  const envelope = Envelope.safeParse(message);
  if (!envelope.success) return null;
  const { type, body } = envelope.data;
  if (!isOwnPage(sender))
    return Promise.resolve({ ok: false, code: 'not-allowed', message: 'only pages of the extension may ask this' });
  if (!isRequestType(type))
    return Promise.resolve({ ok: false, code: 'bad-request', message: `unknown request ${type}` });
  return answer(type, body, handlers);
}

const isRequestType = (type: string): type is RequestType => Object.hasOwn(protocol, type);

async function answer<T extends RequestType>(type: T, body: unknown, handlers: Pick<Handlers, T>): Promise<Answer> {
  const request = protocol[type].request.safeParse(body);
  if (!request.success) return { ok: false, code: 'bad-request', message: request.error.message };
  try {
    return { ok: true, value: await handlers[type](request.data) };
  } catch (error) {
    // The only place that logs it: the page that asked gets no more than words. A refusal without a cause is an answer,
    // no failure.
    if (!(error instanceof MessageError) || error.cause !== undefined)
      console.error(`Sidelight: ${type} failed`, error);
    return { ok: false, code: codeOf(error), message: error instanceof Error ? error.message : String(error) };
  }
}
