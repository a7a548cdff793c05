import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import es from '../assets/lexicons/es.json' with { type: 'json' };
import { leaveLexicon } from '../src/page/lexicon/leftLexicons.ts';

/** Injected before the wording of a page in Spanish is read. */
const main: () => unknown = () => leaveLexicon(es);
export default defineUnlistedScript(main);
