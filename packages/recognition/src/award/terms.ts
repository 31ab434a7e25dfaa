import type { JsonObject } from 'openbadges-validator-core';

/** Where our terms are explained. It is a name: nothing is ever fetched from there. */
export const NAMESPACE = 'https://commons-badges.org/ns#';

const PLAIN = [
  'LearningExchange',
  'basis',
  'claimDigest',
  'credential',
  'digest',
  'garden',
  'note',
  'revision',
  'role',
] as const;
const NODES = ['holderCredential', 'learnedFrom'] as const;

/** Our terms, written into each credential: whoever reads one has to ask nobody what they mean. */
const terms: JsonObject = Object.fromEntries([
  ...PLAIN.map((term) => [term, `${NAMESPACE}${term}`]),
  ...NODES.map((term) => [term, { '@id': `${NAMESPACE}${term}`, '@type': '@id' }]),
  // A rule is JSON: no term of it is a statement about something.
  ['rule', { '@id': `${NAMESPACE}rule`, '@type': '@json' }],
]);

/** The contexts of the badges and endorsements made here. */
export const CONTEXTS: readonly (string | JsonObject)[] = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  terms,
];
