import { FORWARDING } from './forwarding.ts';
import { SHOWING } from './showing.ts';
import type { Wrapper } from './wrapper.ts';

/** All sites that show or forward to another site's page. The first that fits counts. */
export const WRAPPERS: readonly Wrapper[] = [...SHOWING, ...FORWARDING];
