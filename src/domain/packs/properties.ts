import * as z from 'zod/mini';

/**
 * The properties that a note can state by value alone. The interface words them by template, one message for each
 * property and one for each code, so that one pack reads well in every language.
 */
export const FactProperty = z.enum([
  'countryOfOrigin', // ISO 3166-1 alpha-2; P17
  'inLanguage', // BCP 47; P407
  'additionalType', // an OutletKind; P31
  'foundingDate', // a year; P571
  'parentOrganization', // the owner's name; P127
  'ownershipFundingInfo', // a StateArrangement
  'communityAssessment', // a PerennialStatus
]);
export type FactProperty = z.infer<typeof FactProperty>;

export const OutletKind = z.enum([
  'wire-agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'digital-native',
  'think-tank',
  'state-media',
  'advocacy',
  'aggregator',
  'satire',
  'press-release-service',
  'paid-content', // a part of a site for what somebody pays to have there
  'contributor-network', // outside authors publish there, mostly without an editor's look beforehand
  'platform', // anybody can publish there
  'government',
  'international-organisation',
  'university',
  'academic-publisher',
  'company',
]);
export type OutletKind = z.infer<typeof OutletKind>;

/** How a state has a part in an outlet: the typology of the State Media Monitor. */
export const StateArrangement = z.enum([
  'state-controlled', // funding, governance and editing
  'captured-public', // governance and editing, not mainly funding
  'captured-private', // editing, of a privately owned outlet
  'independent-state-funded-managed', // funding and governance, not editing
  'independent-state-funded', // funding alone
  'independent-state-managed', // governance alone
  'independent-public', // public, none of the three
]);
export type StateArrangement = z.infer<typeof StateArrangement>;

/** How editors of the English Wikipedia list an outlet as a source for their articles. */
export const PerennialStatus = z.enum(['generally-reliable', 'no-consensus', 'generally-unreliable', 'deprecated']);
export type PerennialStatus = z.infer<typeof PerennialStatus>;
