import { Fragment } from 'preact';

/** Where the parts of an address, or of a name in a page's code, meet. */
const JOINT = /(?<=[/.:_-])(?![/.:_-])/;

/** An address as readers write it. */
export const Address = ({ url }: { url: string }) => <Parts>{withoutScheme(url)}</Parts>;

/**
 * Words with an address among them, which breaks between its parts, not within a word, where it is too long for its
 * line.
 */
export const Parts = ({ children }: { children: string }) =>
  children.split(JOINT).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));

/** An address in short, in letters where it has them in code: "sch%C3%B6nfeld" is "schönfeld". */
export const withoutScheme = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .replaceAll(/(?:%[89a-f][\da-f])+/gi, inLetters);

/** Signs that are none stay in code: some turn what stands around them. */
function inLetters(code: string): string {
  try {
    const letters = decodeURIComponent(code);
    return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : code;
  } catch {
    return code;
  }
}
