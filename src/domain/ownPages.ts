/** The extension's own pages, and places in them, as paths. */
export const LIBRARY_PAGE = '/library.html#notes';
export const READING_PAGE = '/library.html#reading';
export const DATA_PAGE = '/library.html#data';
export const DEVICES_PAGE = '/library.html#devices';
export const SETTINGS_PAGE = '/settings.html';
export const KEEPING_PAGE = '/settings.html#keeping';
export const SHORTCUTS_PAGE = '/settings.html#shortcuts';
export const MARKS_PAGE = '/help.html#marks';
export const PACK_FORMAT_PAGE = '/help.html#pack-format';
export const FIRST_RUN_PAGE = '/welcome.html';
