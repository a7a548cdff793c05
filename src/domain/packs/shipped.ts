/** The packs that come with Sidelight, as files of the extension (below `assets/` in the sources). */
export const SHIPPED_PACKS = ['/packs/outlets.json', '/packs/names.json', '/packs/terms.json'];

/** The file of a pack that comes with Sidelight, named after its id; null for any other pack. */
export const shippedFile = (packId: string): string | null =>
  SHIPPED_PACKS.find((path) => packId === path.replace(/^\/packs\/(.*)\.json$/, 'sidelight.$1')) ?? null;

/**
 * Ids that begin so belong to packs that come with Sidelight, now or later: a stranger's file never takes their place.
 */
export const RESERVED_ID = /^sidelight\./;
