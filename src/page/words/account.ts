/**
 * What a system calls who entered a text, and no reader: "q_admin", "page.head.author", "3d23d65-ddc6", "editorial
 * guidelines".
 */
const ACCOUNT =
  /(?:^|[\s_.-])(?:admin(?:istrator)?|developer|webmaster|user|guidelines|policies|standards)$|\son (?:facebook|instagram|linkedin|twitter|x)$|ランキング$|^(?:co\.?\s)?(?:kg|gmbh|inc|llc|ltd)\.?$|@/i;
const IDENTIFIER = /^[%{[]|^[a-z\d]+(?:[._][a-z\d]+){2,}$|^[a-z]+_[a-z\d_]+$|^(?=.*\d)[a-f\d]+(?:-[a-f\d]+){2,}$/;
export const isAccount = (name: string): boolean => ACCOUNT.test(name) || IDENTIFIER.test(name);
