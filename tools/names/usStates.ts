/** A state or territory of the United States, and how the AP style writes it behind a member's name ("R-La."). */
interface State {
  name: string;
  abbreviation: string;
}

const TABLE = `AL Alabama Ala|AK Alaska Alaska|AZ Arizona Ariz|AR Arkansas Ark|CA California Calif|CO Colorado Colo|CT Connecticut Conn|
DE Delaware Del|FL Florida Fla|GA Georgia Ga|HI Hawaii Hawaii|ID Idaho Idaho|IL Illinois Ill|IN Indiana Ind|IA Iowa Iowa|KS Kansas Kan|
KY Kentucky Ky|LA Louisiana La|ME Maine Maine|MD Maryland Md|MA Massachusetts Mass|MI Michigan Mich|MN Minnesota Minn|
MS Mississippi Miss|MO Missouri Mo|MT Montana Mont|NE Nebraska Neb|NV Nevada Nev|NH New_Hampshire N.H|NJ New_Jersey N.J|
NM New_Mexico N.M|NY New_York N.Y|NC North_Carolina N.C|ND North_Dakota N.D|OH Ohio Ohio|OK Oklahoma Okla|OR Oregon Ore|
PA Pennsylvania Pa|RI Rhode_Island R.I|SC South_Carolina S.C|SD South_Dakota S.D|TN Tennessee Tenn|TX Texas Texas|UT Utah Utah|
VT Vermont Vt|VA Virginia Va|WA Washington Wash|WV West_Virginia W.Va|WI Wisconsin Wis|WY Wyoming Wyo|DC Washington_DC D.C|
PR Puerto_Rico P.R|GU Guam Guam|VI the_US_Virgin_Islands V.I|AS American_Samoa A.S|MP the_Northern_Mariana_Islands N.M.I`;

const STATES: ReadonlyMap<string, State> = new Map(
  TABLE.split('|').map((entry) => {
    const [code = '', name = '', abbreviation = ''] = entry.trim().split(' ');
    return [code, { name: name.replaceAll('_', ' '), abbreviation }];
  }),
);

/**
 * A state by its postal code.
 *
 * @throws Error when there is none of this code
 */
export function stateOf(code: string): State {
  const state = STATES.get(code.toUpperCase());
  if (!state) throw new Error(`no state ${code}`);
  return state;
}

/** The places whose members of the House have no vote there. */
export const hasNoVote = (code: string): boolean => ['DC', 'PR', 'GU', 'VI', 'AS', 'MP'].includes(code);
