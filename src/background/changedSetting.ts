/** What the browser tells of settings that have changed is as it is stored, and may be of another version. */
const storedSetting = (stored: unknown, name: string): unknown =>
  typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;

/** Without a setting they are there. */
export const wantsMenus = (stored: unknown): boolean => storedSetting(stored, 'menus') !== false;

/** Which language was chosen; none is the browser's. */
export const languageOf = (stored: unknown): unknown => storedSetting(stored, 'language') ?? 'browser';
