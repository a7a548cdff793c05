import type { Appearance } from '../../domain/appearance.ts';
import type { InterfaceLanguage } from '../../domain/interfaceLanguage.ts';
import type { Keeping } from '../../domain/keeping/keeping.ts';
import type { Marking, MarkingChange } from '../../domain/report/marking.ts';
import type { AutoBackup } from '../../messages/dataView.ts';

/** Which pages may be read without a click. */
export interface Granted {
  everywhere: boolean;
  /** Hosts granted by themselves, in alphabetical order. */
  sites: string[];
}

/** A key the browser has given to something of ours. */
export interface Shortcut {
  /** Of the command, as the manifest has it. */
  name: string;
  /** Such as "Alt+Shift+S"; empty where the browser has given none. */
  keys: string;
}

/** The settings these pages show. */
export interface KnownSettings {
  appearance: Appearance;
  language: InterfaceLanguage;
  marking: Marking;
  menus: boolean;
  keeping: Keeping;
  /** Sites and pages that are not read by themselves, though that is granted. */
  switchedOff: readonly string[];
}

/**
 * All the settings, the first-run page and help can ask for. They know no browser: the entrypoints carry these out, the
 * gallery makes them up. What is followed is told now, and whenever it changes, as long as the page is open.
 */
export interface PageActions {
  /** There are no shortcuts, no menu entries, and no files written by themselves. */
  isOnPhone: boolean;
  followSettings: (onKnown: (known: KnownSettings) => void) => void;
  /** Whether settings are carried to other devices of the reader's. */
  followConnected: (onKnown: (isConnected: boolean) => void) => void;
  /** Changes say what has changed and no more: of two that follow each other at once neither undoes the other. */
  changeAppearance: (part: Partial<Appearance>) => void;
  /** All of Sidelight's pages, menus and marks speak it at once. */
  setLanguage: (language: InterfaceLanguage) => void;
  changeMarking: (change: MarkingChange) => void;
  setMenus: (on: boolean) => void;
  /** Says what is kept of what the reader reads; what was kept before stays. */
  changeKeeping: (part: Partial<Keeping>) => void;
  /** Forgets all of it; false if it could not be done. */
  forgetAllKept: () => Promise<boolean>;
  followGrants: (onKnown: (known: Granted) => void) => void;
  /** Asks the reader to grant a site (null: every site); false if the answer was no. */
  grant: (host: string | null) => Promise<boolean>;
  giveBack: (host: string | null) => Promise<boolean>;
  /** Has a site or a page that was switched off, by its entry, read by itself again. */
  switchOn: (entry: string) => void;
  shortcuts: () => Promise<Shortcut[]>;
  /** Shows the browser's own page where they are changed. */
  changeShortcuts: () => void;
  followBackup: (onKnown: (known: Pick<AutoBackup, 'every' | 'failed'>) => void) => void;
  /** Writes a backup now and every week, or none by itself any more; false if the reader gave no permission. */
  backUpWeekly: (wanted: boolean) => Promise<boolean>;
}
