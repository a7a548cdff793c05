import data from '../../../assets/lexicons/givenNames.json' with { type: 'json' };
import { fold } from './agencies.ts';
import { unfolded } from './words.ts';

const NAMES: ReadonlySet<string> = new Set(unfolded(data.names.split(' ')));

/**
 * Whether a full name begins with a given name, or with two in one, that is hardly ever anything else: not all that do
 * are known.
 */
export const hasGivenName = (name: string): boolean => NAMES.has(fold(/^[^\s-]+/.exec(name)?.[0] ?? ''));
