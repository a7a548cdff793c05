/** The packs that come with Sidelight, as files of the extension (below `assets/` in the sources). */
export const SHIPPED_PACKS = ['/packs/outlets.json', '/packs/terms.json'];

/** Ids that begin so belong to packs that come with Sidelight, now or later: a stranger's file never takes their place. */
export const RESERVED_ID = /^sidelight\./;
