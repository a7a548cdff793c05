/** Languages a script is shared by: the page's word decides between them. */
export const SHARED: Record<string, string[]> = {
  ar: ['fa', 'ur', 'ps', 'ckb'],
  ru: ['uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg'],
  hi: ['mr', 'ne'],
  he: ['yi'],
};

/** Codes that detectors take for one: of a language and its kinds, old and new. */
export const MACRO: Record<string, string> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id', ms: 'id', bs: 'hr', sr: 'hr' };

/** Whether two tags mean one language, as far as detectors tell them apart. */
export function isSameLanguage(tag: string, other: string): boolean {
  const [a, b] = [tag, other].map((one) => {
    const primary = one.split('-')[0] ?? '';
    return MACRO[primary] ?? primary;
  });
  return a === b || (SHARED[b ?? '']?.includes(a ?? '') ?? false) || (SHARED[a ?? '']?.includes(b ?? '') ?? false);
}
