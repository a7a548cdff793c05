/** Set up before every file of tests. */
import { leaveLexicons } from '../tools/dev/lexicons.ts';

leaveLexicons();
