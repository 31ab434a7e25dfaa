import type { JsonObject } from 'openbadges-validator-core';

/** Where our terms are explained. It is a name: nothing is ever fetched from there. */
export const NAMESPACE = 'https://commons-badges.org/ns#';

/** What is named here is something with an id of its own. */
const node = (term: string): JsonObject => ({ '@id': `${NAMESPACE}${term}`, '@type': '@id' });

/** Our terms, written into each credential: whoever reads one has to ask nobody what they mean. */
const terms: JsonObject = {
  LearningExchange: `${NAMESPACE}LearningExchange`,
  basis: `${NAMESPACE}basis`,
  claimDigest: `${NAMESPACE}claimDigest`,
  credential: `${NAMESPACE}credential`,
  digest: `${NAMESPACE}digest`,
  garden: `${NAMESPACE}garden`,
  holderCredential: node('holderCredential'),
  learnedFrom: node('learnedFrom'),
  note: `${NAMESPACE}note`,
  revision: `${NAMESPACE}revision`,
  role: `${NAMESPACE}role`,
  rule: { '@id': `${NAMESPACE}rule`, '@type': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON' },
};

/** The contexts of the badges and endorsements made here. */
export const CONTEXTS: readonly (string | JsonObject)[] = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  terms,
];
