/** The reversed polynomial of CRC-32 as gzip uses it (RFC 1952, section 8). */
const POLYNOMIAL = 0xed_b8_83_20;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** The CRC-32 of bytes, as eight hexadecimal digits: it finds every single flipped bit. */
export function crc32(bytes: Uint8Array): string {
  let rest = 0xff_ff_ff_ff;
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ((rest ^ 0xff_ff_ff_ff) >>> 0).toString(16).padStart(8, '0');
}
