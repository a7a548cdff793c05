/**
 * Words that stand on nearly every page: a term that is one of them would be marked everywhere. Frequent English words
 * of general use and of news pages; the rule for other languages is length alone.
 */
const ENGLISH = new Set(
  `about above across after again against ago air all almost along already also although always among and another any anyone
  anything are area around ask away back bad based became because become been before began begin behind being believe best
  better between big black body both bring brought build business but buy call called came can cannot case cause center
  century change child children city clear close come comes common community company could country course court cut data day
  days deal death did different does done door down during each early east economic economy either election end enough even
  event events ever every everyone everything example face fact family far father federal feel few field find first five food
  for force form former found four free friday friend from front full further game gave general get girl give given global
  going gone good got government great ground group growth had half hand hands happen hard has have head health hear heard
  help her here herself high him himself his history hit hold home hope hour house how however human idea important include
  including increase information interest into issue issues its itself job jobs just keep kind knew know known large last
  late later law lead leader leaders least leave led left less let level life light like likely line list little live local
  long look lost lot love low made major make making man many market matter may maybe mean means media meet member members
  men might military million mind minister minutes moment monday money month months more morning most mother move much must
  name nation national near nearly need never new news next night nothing now number off office officials often old once one
  only open order other others our out over own page paid part party past pay peace people per percent person place plan play
  point police policy political politics poor popular position possible power present president press pressure price private
  problem process program project protect provide public put question quite rate rather reached read real reason receive
  recent record report reported reports research rest result results return right rise risk road role room rule run said same
  saturday saw say saying says school sea season second secretary security see seem seen senior sense sent series serious
  service set seven several she short should show side since single six small social some something sometimes son soon south
  special spent staff stand start state statement states station stay step still stop story street strong student study such
  sunday support sure system table take taken talk tax team tell ten term than that the their them themselves then there these
  they thing things think third this those though thought thousands three through thursday time times today together told
  tomorrow too took top total toward town trade tried trump try tuesday turn two under union united until use used using very
  view voice vote voters want war was watch water way wednesday week weeks well went were west what when where whether which
  while white who whole whose why will win with within without woman women word words work worked workers working world would
  write year years yes yesterday yet you young your`.split(/\s+/),
);

/** Single words of up to three letters are particles or ambiguous in every alphabet that spells words out. */
const SHORT_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}$/u;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]+$/u;

/** Tells whether a phrase is a single word too common, or too short, to be a term. Abbreviations in capitals pass. */
export function isCommonWord(phrase: string, language: string): boolean {
  const word = phrase.trim();
  if (/[\s-]/.test(word) || ABBREVIATION.test(word)) return false;
  return SHORT_WORD.test(word) || (/^en\b/.test(language) && ENGLISH.has(word.toLowerCase()));
}
