/**
 * How single sites write another page's address into their own, where no plain reading finds it. Each gives null where
 * it is not so.
 */

/** Bing's links: `u=a1` and the address in Base64. */
export function bingTarget({ searchParams }: URL): string | null {
  const [, code] = /^a1([\w-]+)={0,2}$/.exec(searchParams.get('u') ?? '') ?? [];
  const bytes = code === undefined ? null : bytesOf(code);
  return bytes && new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/**
 * Google News's codes of articles: a record in Base64 that holds the address between lengths and marks, which are no
 * visible signs.
 */
export function newsTarget({ pathname }: URL): string | null {
  const bytes = bytesOf(pathname.slice(pathname.lastIndexOf('/') + 1));
  return /https?:\/\/[!-~]+/.exec(bytes ?? '')?.[0] ?? null;
}

/** Base64 as it stands in addresses, read into a character a byte; null if it is none. */
function bytesOf(code: string): string | null {
  try {
    return atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}

/** Proofpoint's second form of links: hyphens for percent signs, underscores for slashes. */
export function proofpointTarget({ searchParams }: URL): string | null {
  try {
    return decodeURIComponent((searchParams.get('u') ?? '').replaceAll('-', '%').replaceAll('_', '/'));
  } catch {
    return null;
  }
}

/** Proofpoint's third form of links: the address between double underscores, and behind it what was taken out. */
export const defendedTarget = ({ pathname, search }: URL): string | null =>
  /^\/v3\/__(.*?)__;/.exec(pathname + search)?.[1] ?? null;

/** Yandex's turbo pages: the host, `s` for https, and the path. */
export function turboTarget({ pathname, search }: URL): string | null {
  const [, s, host, afterHost, path] =
    /^\/(?:turbo\/)?(s\/)?([\w-]+(?:\.[\w-]+)+)(\/s)?(\/.*)?$/.exec(pathname + search) ?? [];
  if (host === undefined) return null;
  return `${s === undefined && afterHost === undefined ? 'http' : 'https'}://${host}${path ?? '/'}`;
}

/** Search engines' copies: `cache:<code>:<address> <words>`, the address often without its scheme. */
export const cachedTarget = ({ searchParams }: URL): string | null =>
  /^cache:(?:[\w-]{6,}:)?(\S+)/.exec(searchParams.get('q') ?? '')?.[1] ?? null;

/** Substack's links to the posts of its authors. */
export function substackTarget({ pathname }: URL): string | null {
  const [, author, path] = /^\/pub\/([a-z0-9-]+)(\/.*)?$/.exec(pathname) ?? [];
  return author === undefined ? null : `https://${author}.substack.com${path ?? '/'}`;
}
