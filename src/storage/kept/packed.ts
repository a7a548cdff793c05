import { MessageError } from '../../domain/failure.ts';

/** More than any article's text with what is kept beside it, in bytes: what unpacks to more was not packed here. */
const MOST_BYTES = 32_000_000;

/**
 * A text packed for the disk (DEFLATE, RFC 1951). To be waited for before a transaction begins: it would end meanwhile.
 */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packing = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packing).arrayBuffer());
}

/**
 * The text that was packed.
 *
 * @throws MessageError `storage` for bytes that are none, or too many
 */
export async function unpack(packed: Uint8Array): Promise<string> {
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  try {
    const reader = new Blob([new Uint8Array(packed)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      length += value.length;
      if (length > MOST_BYTES) throw new RangeError('too much');
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    throw new MessageError('storage', 'a kept text could not be unpacked', { cause: error });
  }
}
