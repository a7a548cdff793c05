import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import de from '../assets/lexicons/de.json' with { type: 'json' };
import { leaveLexicon } from '../src/page/lexicon/leftLexicons.ts';

/** Injected before the wording of a page in German is read. */
const main: () => unknown = () => leaveLexicon(de);
export default defineUnlistedScript(main);
