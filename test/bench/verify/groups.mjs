import { importJWK, jwtVerify } from 'jose';
import { OWN_CONTEXT, OWN_TERMS } from './build-badge.mjs';
import {
  expandByJsonLd,
  parseAndVerify,
  parseAndVerifyToken,
  verifyByDigitalBazaar,
  verifyByJsonLd,
  verifyByVerifierCore,
  verifyJcsByDigitalBazaar,
} from './peers.mjs';
import { judges, proves } from './product.mjs';
import { prepareStages, STAGES } from './stages.mjs';

const PROOF = 'ours: verifyProof (the signature)';
const PROOF_AT_ONCE = 'ours: verifyProof, a round at once';
const VERDICT = 'ours: verify (everything)';
const BAZAAR = '@digitalbazaar/vc';
const VERIFIER_CORE = '@digitalcredentials/verifier-core';
const JSONLD = 'jsonld + rdf-canonize + native verify';
const EXPAND = 'jsonld expand';
const JOSE = 'jose jwtVerify';
const LIMIT = 'limit: JSON.parse + native verify';

/** The product gets every text once, the others may meet one again: they keep nothing of it. */
const ours = (name, one, more) => ({ name, one: (text) => one(text), isOurs: true, ...more });
const theirs = (name, one, more) => ({ name, one: (text) => one(text), ...more });
const slow = { isSlow: true };

const rdfContestants = [
  theirs(BAZAAR, verifyByDigitalBazaar, slow),
  theirs(VERIFIER_CORE, verifyByVerifierCore, slow),
  theirs(JSONLD, verifyByJsonLd, slow),
  ours(PROOF, proves),
  ours(PROOF_AT_ONCE, proves, { atOnce: true }),
  ours(VERDICT, judges),
  theirs(LIMIT, parseAndVerify),
];

const jcsContestants = [
  theirs(BAZAAR, verifyJcsByDigitalBazaar),
  ours(PROOF, proves),
  ours(VERDICT, judges),
  theirs(LIMIT, parseAndVerify),
];

function tokenContestants({ alg, jwk }) {
  const key = importJWK(jwk, alg);
  const options = jwk.kid === undefined ? undefined : { keys: { keys: [jwk] } };
  return [
    theirs(JOSE, async (token) => jwtVerify(token, await key)),
    ours(PROOF, (token) => proves(token, options)),
    ours(VERDICT, (token) => judges(token, options)),
    theirs(LIMIT, async (token) => parseAndVerifyToken(token, alg, await key)),
  ];
}

const growthContestants = [theirs(EXPAND, expandByJsonLd, slow), ours(PROOF, proves)];

function fetchOwnContext(url) {
  if (String(url) !== OWN_CONTEXT) throw new Error(`There is no document ${url}`);
  const headers = { 'content-type': 'application/json' };
  return Promise.resolve(new Response(JSON.stringify(OWN_TERMS), { headers }));
}

const fallbackContestants = [
  theirs(JSONLD, verifyByJsonLd),
  ours(PROOF, (text) => proves(text, { fetchContexts: true, fetch: fetchOwnContext })),
];

const onePart = (contestants) => (texts) => ({ '': { texts, contestants } });

const byPart = (contestants) => (byName) =>
  Object.fromEntries(Object.entries(byName).map(([name, texts]) => [name, { texts, contestants }]));

const NOTE_OF_FULL =
  'All but `verify` check the outer signature alone. `verify` also judges the two endorsements: three signatures.';

const stageContestants = Object.entries(STAGES).map(([name, one]) =>
  theirs(name, one, name.startsWith('jsonld') ? slow : {}),
);

/**
 * What is measured. `prepare(credentials)`: what is made of them first; `parts(credentials)`: texts and contestants, under a heading of their own; within a part each row is
 * compared with `base` and `limit`. A goal is `of` ÷ `over`, in each part; `slopes` how both grow from part to part.
 */
export const GROUPS = {
  full: {
    title: 'Full credential, eddsa-rdfc-2022: 4.5 kB, two endorsements inside, of 20 achievements',
    note: NOTE_OF_FULL,
    parts: onePart(rdfContestants),
    base: BAZAAR,
    limit: LIMIT,
    goals: [
      { of: PROOF, over: BAZAAR, target: 0.02, goal: 0.015 },
      { of: PROOF, over: LIMIT, target: 2.5, goal: 2 },
    ],
  },
  distinct: {
    title: 'The same, each of an achievement of its own: nothing that is kept of one serves the next',
    note: NOTE_OF_FULL,
    parts: onePart(rdfContestants.filter(({ name }) => name !== VERIFIER_CORE)),
    base: BAZAAR,
    limit: LIMIT,
    goals: [],
  },
  small: {
    title: 'Small credential, eddsa-rdfc-2022: 2.0 kB',
    parts: onePart(rdfContestants),
    base: BAZAAR,
    limit: LIMIT,
    goals: [
      { of: PROOF, over: BAZAAR, target: 0.037, goal: 0.035 },
      { of: PROOF, over: LIMIT, goal: 1.4 },
    ],
  },
  jcs: {
    title: 'Full credential, eddsa-jcs-2022',
    parts: onePart(jcsContestants),
    base: BAZAAR,
    limit: LIMIT,
    goals: [],
  },
  jwt: {
    title: 'Full credential as VC-JWT',
    note: 'The key is known: in `keys`, or in the token as a did:key; jose has it imported. `verify` also judges two endorsements.',
    parts: (byKey) =>
      Object.fromEntries(
        Object.entries(byKey).map(([name, one]) => [
          name,
          { texts: one.tokens, contestants: tokenContestants(one) },
        ]),
      ),
    base: JOSE,
    limit: LIMIT,
    goals: [{ of: PROOF, over: JOSE, target: 1, goal: 0.85 }],
  },
  growth: {
    title: 'One more endorsement inside',
    parts: byPart(growthContestants),
    base: EXPAND,
    goals: [],
    slopes: { of: PROOF, over: EXPAND, target: 1 / 100, goal: 1 / 125 },
  },
  growthOfDistinct: {
    title: 'One more endorsement inside, of an achievement that was not met before',
    parts: byPart(growthContestants),
    base: EXPAND,
    goals: [],
    slopes: { of: PROOF, over: EXPAND },
  },
  fallback: {
    title: 'Full credential with a context that is not built in, answered from memory',
    parts: onePart(fallbackContestants),
    base: JSONLD,
    goals: [{ of: PROOF, over: JSONLD, target: 1.05 }],
  },
  stages: {
    title: 'Where the time goes: a full credential, stage by stage',
    prepare: prepareStages,
    parts: onePart(stageContestants),
    base: 'jsonld + rdf-canonize: the document',
    goals: [],
  },
};
