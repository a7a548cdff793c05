/** The package has no types. Its ES module is named in full: the bare name is a module of Node's own. */
declare module 'punycode/punycode.es6.js' {
  /**
   * Decodes the part of an internationalised domain label after `xn--` (RFC 3492).
   *
   * @throws RangeError for text that is no Punycode
   */
  export function decode(text: string): string;
}
