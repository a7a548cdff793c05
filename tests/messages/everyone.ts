import type { Sender } from '../../src/messages/sender.ts';
import type { Who } from './everyMessage.ts';

export const OWN_ID = 'sidelight';
export const OWN_ORIGIN = 'chrome-extension://sidelight/';
const PAGE = 'https://news.example/locks';

/** Whoever a browser may say has sent a message, as both browsers say it. */
const everyone: Record<Who, readonly [who: string, sender: Sender][]> = {
  own: [
    ['the panel beside the page', { id: OWN_ID, url: `${OWN_ORIGIN}sidepanel.html` }],
    ['the panel as a page', { id: OWN_ID, url: `${OWN_ORIGIN}sidepanel.html?tab=7`, tab: { id: 8 }, frameId: 0 }],
    ['the library', { id: OWN_ID, url: `${OWN_ORIGIN}library.html#notes`, tab: { id: 9 }, frameId: 0 }],
    ['the settings', { id: OWN_ID, url: `${OWN_ORIGIN}settings.html`, tab: { id: 9 }, frameId: 0 }],
    ['the first-run page', { id: OWN_ID, url: `${OWN_ORIGIN}welcome.html`, tab: { id: 9 }, frameId: 0 }],
    ['the background', { id: OWN_ID, url: `${OWN_ORIGIN}background.js` }],
  ],
  page: [
    ['the page script', { id: OWN_ID, url: PAGE, tab: { id: 7 }, frameId: 0 }],
    [
      'the page script of a page that is written by a script',
      { id: OWN_ID, url: 'about:blank', tab: { id: 7 }, frameId: 0 },
    ],
  ],
  nobody: [
    ['a page script in a frame', { id: OWN_ID, url: PAGE, tab: { id: 7 }, frameId: 3 }],
    ['a page script in a frame without address', { id: OWN_ID, url: 'about:srcdoc', tab: { id: 7 }, frameId: 3 }],
    ['a page script that does not say which frame it is in', { id: OWN_ID, url: PAGE, tab: { id: 7 } }],
    ['a page script in no tab', { id: OWN_ID, url: PAGE, frameId: 0 }],
    ['a page script in a tab without number', { id: OWN_ID, url: PAGE, tab: {}, frameId: 0 }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    [
      'another extension in a tab',
      { id: 'other', url: 'chrome-extension://other/page.html', tab: { id: 7 }, frameId: 0 },
    ],
    ['another extension that borrows our address', { id: 'other', url: `${OWN_ORIGIN}sidepanel.html` }],
    ["another extension's page script", { id: 'other', url: PAGE, tab: { id: 7 }, frameId: 0 }],
    ['an extension without address', { id: 'other' }],
    ['a web page', { url: PAGE, tab: { id: 7 }, frameId: 0 }],
    ['a web page with our address in its own', { url: `${PAGE}?${OWN_ORIGIN}`, tab: { id: 7 }, frameId: 0 }],
    ['an address that begins like ours', { id: OWN_ID, url: 'chrome-extension://sidelight.example/sidepanel.html' }],
    ['an address that holds ours', { id: OWN_ID, url: `data:text/html,${OWN_ORIGIN}` }],
    ['our id without an address', { id: OWN_ID }],
    ['our address without an id', { url: `${OWN_ORIGIN}sidepanel.html` }],
    ['a native program', { id: '' }],
    ['nobody', {}],
  ],
};

const KINDS = ['own', 'page', 'nobody'] as const;
/** All of them, each with the kind it is of. */
export const senders = KINDS.flatMap((kind) => everyone[kind].map(([who, sender]) => ({ kind, who, sender })));
