import { DEFAULT_APPEARANCE } from '../../../src/domain/appearance.ts';
import { DEFAULT_KEEPING } from '../../../src/domain/keeping/keeping.ts';
import { DEFAULT_MARKING } from '../../../src/domain/report/marking.ts';
import type { Granted, PageActions, Shortcut } from '../../../src/ui/pages/actions.ts';
import type { Step } from '../step.ts';

/** The settings, the first-run page or help in one state. */
export interface PageSpecimen {
  page: 'settings' | 'welcome' | 'help';
  actions: PageActions;
  /** What becomes of the sample article: by default it is read. */
  sample?: 'awaited' | 'failed';
  steps?: Step[];
}

const SHORTCUTS: Shortcut[] = [
  { name: '_execute_action', keys: 'Alt+Shift+S' },
  { name: 'library', keys: 'Alt+Shift+L' },
  { name: 'next-hedge', keys: 'Alt+Shift+J' },
  { name: 'note-selection', keys: '' },
];
const NONE: Granted = { everywhere: false, sites: [] };
const SITES: Granted = {
  everywhere: false,
  sites: [
    'tidewater-post.example',
    'a-paper-with-a-very-long-name-indeed.regional-news.example',
    'xn--mnchen-3ya.example',
  ],
};

const actions: PageActions = {
  isOnPhone: false,
  followSettings: (tell) =>
    tell({
      appearance: DEFAULT_APPEARANCE,
      language: 'browser',
      marking: DEFAULT_MARKING,
      menus: true,
      keeping: DEFAULT_KEEPING,
      switchedOff: [],
    }),
  followConnected: (tell) => tell(false),
  changeAppearance: () => undefined,
  setLanguage: () => undefined,
  changeMarking: () => undefined,
  setMenus: () => undefined,
  changeKeeping: () => undefined,
  forgetAllKept: async () => true,
  followGrants: (tell) => tell(NONE),
  switchOn: () => undefined,
  grant: async () => false,
  giveBack: async () => true,
  shortcuts: async () => SHORTCUTS,
  changeShortcuts: () => undefined,
  followBackup: (tell) => tell({ every: 'off', failed: null }),
  backUpWeekly: async () => false,
};
/** Nothing is known yet. */
const awaited: PageActions = {
  ...actions,
  followSettings: () => undefined,
  followConnected: () => undefined,
  followGrants: () => undefined,
  shortcuts: () => new Promise(() => undefined),
  followBackup: () => undefined,
};
const withSites: PageActions = {
  ...actions,
  followGrants: (tell) => tell(SITES),
  followConnected: (tell) => tell(true),
  followSettings: (tell) =>
    tell({
      appearance: DEFAULT_APPEARANCE,
      language: 'browser',
      marking: DEFAULT_MARKING,
      menus: true,
      keeping: { ...DEFAULT_KEEPING, of: 'all' },
      switchedOff: ['mail.example.org', 'tidewater-post.example/world'],
    }),
};
const failing: PageActions = {
  ...actions,
  shortcuts: () => Promise.reject(new Error('no shortcuts')),
  followBackup: (tell) => tell({ every: 'week', failed: { at: '2026-11-20T08:00:00Z', reason: 'interrupted' } }),
};
const radio = (at: number): Step => ({ press: `.choices label:nth-of-type(${at}) input` });

export const pageSpecimens: Record<string, PageSpecimen> = {
  welcome: { page: 'welcome', actions, steps: [{ until: '.sample-panel' }] },
  'welcome-marks-clicked': {
    page: 'welcome',
    actions,
    steps: ['unsure', 'vague-source', 'hearsay'].map((kind) => ({
      press: `.sample-page .sidelight-mark-${kind}`,
    })),
  },
  'welcome-awaited': { page: 'welcome', actions: awaited, sample: 'awaited' },
  'welcome-failed': { page: 'welcome', actions: failing, sample: 'failed', steps: [{ until: '.notice' }] },
  settings: { page: 'settings', actions },
  'settings-awaited': { page: 'settings', actions: awaited },
  'settings-failed': { page: 'settings', actions: failing },
  'settings-sites': { page: 'settings', actions: withSites },
  'settings-site-wrong': { page: 'settings', actions: withSites, steps: [{ press: '.add-site button' }] },
  'settings-give-back-all': { page: 'settings', actions: withSites, steps: [radio(1), { until: '.confirmation' }] },
  'settings-refused': { page: 'settings', actions, steps: [radio(3), { until: '.reading-choice .notice' }] },
  'settings-everywhere': {
    page: 'settings',
    actions: { ...actions, followGrants: (tell) => tell({ ...SITES, everywhere: true }) },
  },
  'settings-daily-backup': {
    page: 'settings',
    actions: { ...actions, followBackup: (tell) => tell({ every: 'day', failed: null }) },
  },
  'settings-on-phone': { page: 'settings', actions: { ...actions, isOnPhone: true } },
  help: { page: 'help', actions },
  'help-on-phone': { page: 'help', actions: { ...actions, isOnPhone: true } },
};
