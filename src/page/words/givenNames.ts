import data from '../../../assets/lexicons/givenNames.json' with { type: 'json' };
import { fold } from './agencies.ts';

/** "adrian+ao" stands for "adrian", "adriana" and "adriano". */
const NAMES: ReadonlySet<string> = new Set(
  data.names.split(' ').flatMap((entry) => {
    const [name = '', ends = ''] = entry.split('+');
    return ['', ...ends].map((end) => name + end);
  }),
);

/**
 * Whether a full name begins with a given name, or with two in one, that is hardly ever anything else: not all that do
 * are known.
 */
export const hasGivenName = (name: string): boolean => NAMES.has(fold(/^[^\s-]+/.exec(name)?.[0] ?? ''));
