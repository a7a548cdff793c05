import * as z from 'zod/mini';

/**
 * In which language Sidelight speaks; `browser`: in that of the browser. Each other one is a folder of
 * `assets/locales`.
 */
export const INTERFACE_LANGUAGES = ['browser', 'en', 'de', 'es', 'fr'] as const;

export const InterfaceLanguage = z.enum(INTERFACE_LANGUAGES);
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>;
