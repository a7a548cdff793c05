import { Fragment } from 'preact';

/** Where the parts of an address meet. */
const JOINT = /(?<=[/.-])(?![/.-])/;

/** An address as readers write it; where it is too long for its line it breaks between its parts, not within a word. */
export function Address({ url }: { url: string }) {
  return withoutScheme(url)
    .split(JOINT)
    .map((part, index) => (
      <Fragment key={index}>
        {index > 0 && <wbr />}
        {part}
      </Fragment>
    ));
}

/** An address in short. */
export const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
