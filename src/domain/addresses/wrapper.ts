/** A site that shows or forwards to another site's page: who it is, and where in its address the other one stands. */

export type WrapperKind =
  | 'archive'
  | 'amp'
  | 'translation'
  | 'cache'
  | 'reader'
  | 'redirect'
  | 'shortener'
  | 'feed'
  | 'aggregator';

/** Where the wrapped address stands. */
export type AddressPart =
  /** In a query parameter, the first of these that holds one. */
  | { query: string[] }
  /** In the path and query, after what this matches. */
  | { after: RegExp }
  /** In the path and query, wherever an address begins. */
  | { anywhere: true }
  /** In the path as `host/path`, after what this matches; a group named `s` that matched means https. */
  | { hostAfter: RegExp }
  /** In the host itself, its dots written as hyphens, before this suffix. */
  | { hyphened: string }
  /** Written in the site's own way. */
  | { read: (url: URL) => string | null };

export interface Wrapper {
  kind: WrapperKind;
  /**
   * Hosts without `www.`; `*.x` stands for any host under x, `x.*` for x under any public suffix, `x:` for a scheme of
   * browsers' own.
   */
  hosts: string[];
  /** True where only hosts of universities count: others use such names too. */
  academic?: true;
  /** The paths at which a site with pages of its own wraps others'. */
  paths?: RegExp;
  places: AddressPart[];
  /** True where every other page of the site hides an address too: the outlet cannot be told. */
  opaque?: true;
}
