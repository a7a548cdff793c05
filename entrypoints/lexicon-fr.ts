import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import fr from '../assets/lexicons/fr.json' with { type: 'json' };
import { leaveLexicon } from '../src/page/lexicon/leftLexicons.ts';

/** Injected before the wording of a page in French is read. */
const main: () => unknown = () => leaveLexicon(fr);
export default defineUnlistedScript(main);
