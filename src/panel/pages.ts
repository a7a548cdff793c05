/** Pages of the extension beside the panel. */
export const LIBRARY_PAGE = '/library.html#notes';
export const DEVICES_PAGE = '/library.html#devices';
export const DATA_PAGE = '/library.html#data';
export const SETTINGS_PAGE = '/settings.html';
export const READING_PAGE = '/library.html#reading';
export const KEEPING_PAGE = '/settings.html#keeping';
