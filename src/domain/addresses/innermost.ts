import type { WrapperKind } from './wrapper.ts';
import { plainly, unwrap } from './unwrap.ts';

/** Archives keep copies of archives, AMP caches are forwarded to; deeper nests have not been seen. */
const MAX_WRAPPERS = 4;

/** What is found inside an address. */
interface Innermost {
  /** The address inside all wrappers, the given one where there is none; null where a wrapper does not tell it. */
  url: URL | null;
  /** The outermost wrapper's kind. */
  wrapperKind: WrapperKind | null;
}

/** Takes an address out of all that is wrapped around it. */
export function innermost(given: URL): Innermost {
  let url = given;
  let wrapperKind: WrapperKind | null = null;
  for (let depth = 0; depth < MAX_WRAPPERS; depth++) {
    const found = unwrap(url);
    if (!found) break;
    wrapperKind ??= found.wrapper.kind;
    if (!found.inner) return { url: null, wrapperKind };
    url = found.inner;
  }
  return { url, wrapperKind };
}

/** The address of the page that an address shows or forwards to; the very one given where that is not told. */
export function pageAt(address: URL): URL {
  const { url, wrapperKind } = innermost(address);
  return url === null || wrapperKind === null ? address : plainly(url);
}
