/** The packs that come with Sidelight, as files of the extension (below `assets/` in the sources). */
export const SHIPPED_PACKS = ['/packs/outlets.json', '/packs/terms.json'];
