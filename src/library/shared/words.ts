import type { Text } from '../../ui/text.ts';

/** An error code of a library action as a sentence for the reader. Nothing was changed in any of these cases. */
export const libraryErrorWords = (code: string, text: Text): string =>
  text.find(`error_library_${code.replaceAll('-', '_')}`) ?? text('error_library_unknown');
