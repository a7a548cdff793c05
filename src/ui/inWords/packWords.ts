import type { Text } from '../text.ts';

/** Part of a message's name: the ids of packs have dots. */
const keyOf = (packId: string): string => packId.replaceAll('.', '_');

/** What a pack is called: one that comes with Sidelight in the reader's language, any other as it calls itself. */
export const packTitle = (packId: string, title: string, text: Text): string =>
  text.find(`packTitle_${keyOf(packId)}`) ?? title;

/** What a pack says of itself, in the same way. */
export const packDescription = (packId: string, description: string | undefined, text: Text): string | undefined =>
  text.find(`packDescription_${keyOf(packId)}`) ?? description;
