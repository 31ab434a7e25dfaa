import { OB_3_0_3, V2 } from './choose-contexts.js';
import type { Draft, DraftObject } from './draft.js';
import { address, number, plainText } from './odd-values.js';
import type { Random } from './random.js';
import { oneOrMore, pickKnown, setScene, some, type Scene } from './scene.js';

const DATE = '2026-03-01T00:00:00Z';
const KEY = 'did:key:z6MkmZGS5htvxRjcKpyWQMvUpkT12Pqy5U8kLYHpgG5D7Z6w';
const VALUE = 'z63Bbf4dBi5SyDEVDyWMEAscNptnUsebfCCD45QTgPLBo13JXveyEawZK9UigvGKmycGYtXQ4qQm7TaXYFbPdTp4i';

function profile(scene: Scene): DraftObject {
  const { random } = scene;
  return {
    id: KEY,
    type: random.pick(['Profile', ['Profile']]),
    name: plainText(random),
    ...some(scene, {
      url: address(random),
      email: 'atelier@atelier.example',
      phone: '+33 1 00 00 00 00',
      description: plainText(random),
      image: image(scene),
      parentOrg: shortProfile(scene),
      official: plainText(random),
      address: {
        type: ['Address'],
        addressCountry: 'FR',
        postalCode: '95000',
        ...some(scene, {
          geo: { type: 'GeoCoordinates', latitude: number(random), longitude: number(random) },
        }),
      },
      otherIdentifier: [{ type: 'IdentifierEntry', identifier: '1', identifierType: 'sourcedId' }],
      endorsement: [endorsement(scene)],
    }),
  };
}

function shortProfile({ random }: Scene): DraftObject {
  return { id: address(random), type: ['Profile'], name: plainText(random) };
}

function image({ random }: Scene): Draft {
  const full = { id: address(random), type: 'Image', caption: plainText(random) };
  return random.pick<Draft>([full, { id: address(random), type: 'Image' }, address(random)]);
}

function proofs(scene: Scene): DraftObject[] {
  const { random } = scene;
  return pickKnown(scene, [
    { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
    { type: 'DataIntegrityProof', cryptosuite: 'ecdsa-rdfc-2019' },
    { type: 'Ed25519Signature2020' },
    { type: 'Ed25519Signature2018', jws: 'eyJhbGciOiJFZERTQSJ9..AAAA' },
  ]).map((suite) => ({
    ...suite,
    created: DATE,
    verificationMethod: `${KEY}#${KEY.slice('did:key:'.length)}`,
    proofPurpose: random.pick(['assertionMethod', 'authentication']),
    ...(suite['jws'] === undefined ? { proofValue: VALUE } : {}),
    ...(random.chance(0.1) ? { domain: 'atelier.example', challenge: 'x', nonce: 'y' } : {}),
  }));
}

/** One proof, or a set of some. */
function withProof(scene: Scene): DraftObject {
  const set = scene.random.times(1 + scene.random.below(2), () => proofs(scene)).flat();
  const [only] = set;
  if (only === undefined) return {};
  return { proof: set.length === 1 && scene.random.chance(0.7) ? only : set };
}

function endorsement(scene: Scene): DraftObject {
  const { random, contexts, words } = scene;
  return {
    // Reading a context once more is what costs the reference most of its time.
    ...(random.chance(0.3) ? { '@context': [...contexts] } : {}),
    id: address(random),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: plainText(random),
    issuer: shortProfile(scene),
    [words.has('validFrom') ? 'validFrom' : 'issuanceDate']: DATE,
    credentialSubject: {
      id: address(random),
      type: ['EndorsementSubject'],
      endorsementComment: plainText(random),
    },
    ...(random.chance(0.3) ? withProof(scene) : {}),
  };
}

function alignment(scene: Scene): DraftObject {
  const { random } = scene;
  return {
    type: ['Alignment'],
    targetName: plainText(random),
    targetUrl: address(random),
    ...some(scene, {
      targetCode: '1',
      targetDescription: plainText(random),
      targetFramework: plainText(random),
      targetType: random.pick(['ceasn:Competency', 'CTDL', 'ext:own']),
    }),
  };
}

function resultDescription(scene: Scene): DraftObject {
  const { random } = scene;
  return {
    id: address(random),
    type: ['ResultDescription'],
    name: plainText(random),
    resultType: 'LetterGrade',
    ...some(scene, {
      allowedValue: random.pick<Draft>([['A', 'B', 'C'], [], ['A', 'A'], 'A']),
      alignment: [alignment(scene)],
      requiredValue: 'A',
      requiredLevel: address(random),
      valueMax: '10',
      rubricCriterionLevel: random.times(2, (level) => ({
        id: `urn:level:${level}`,
        type: ['RubricCriterionLevel'],
        name: plainText(random),
        level: 'Mastered',
        points: '4',
      })),
    }),
  };
}

function achievement(scene: Scene): DraftObject {
  const { random } = scene;
  return {
    id: address(random),
    type: random.pick<Draft>([['Achievement'], 'Achievement']),
    name: plainText(random),
    description: plainText(random),
    criteria: random.chance(0.7)
      ? { narrative: plainText(random) }
      : { id: address(random), type: 'Criteria' },
    ...some(scene, {
      achievementType: random.pick(['Badge', 'Certificate', 'ext:Own']),
      alignment: oneOrMore(scene, () => alignment(scene)),
      creator: shortProfile(scene),
      creditsAvailable: number(random),
      fieldOfStudy: plainText(random),
      humanCode: '1',
      image: image(scene),
      inLanguage: 'fr',
      otherIdentifier: [{ type: 'IdentifierEntry', identifier: '1', identifierType: 'identifier' }],
      related: [{ id: address(random), type: ['Related'], version: '1' }],
      resultDescription: [resultDescription(scene)],
      specialization: plainText(random),
      tag: ['a', 'b', plainText(random)],
      version: '1.0',
      endorsement: random.times(1 + random.below(2), () => endorsement(scene)),
      endorsementJwt: ['eyJhbGciOiJFZERTQSJ9.e30.AAAA'],
    }),
  };
}

function subject(scene: Scene): DraftObject {
  const { random } = scene;
  return {
    type: random.pick<Draft>([['AchievementSubject'], 'AchievementSubject']),
    achievement: achievement(scene),
    ...some(scene, {
      id: 'did:example:alice',
      activityStartDate: DATE,
      activityEndDate: DATE,
      creditsEarned: number(random),
      licenseNumber: '1',
      narrative: plainText(random),
      role: plainText(random),
      term: plainText(random),
      image: image(scene),
      source: shortProfile(scene),
      identifier: [identity(scene)],
      result: random.times(1 + random.below(2), () => result(scene)),
    }),
  };
}

function identity({ random }: Scene): DraftObject {
  const hash = { identityHash: 'sha256$ab', identityType: 'emailAddress', salt: 's' };
  return { type: 'IdentityObject', hashed: random.chance(0.5), ...hash };
}

function result(scene: Scene): DraftObject {
  const { random } = scene;
  return {
    type: ['Result'],
    resultDescription: address(random),
    status: random.pick(['Completed', 'Enrolled']),
    value: 'A',
    ...some(scene, { achievedLevel: address(random), alignment: [alignment(scene)] }),
  };
}

function evidence(scene: Scene): DraftObject {
  const { random } = scene;
  const about = { audience: plainText(random), genre: plainText(random), description: plainText(random) };
  const main = { name: plainText(random), narrative: plainText(random) };
  return { id: address(random), type: ['Evidence'], ...main, ...some(scene, about) };
}

function statuses(scene: Scene): DraftObject[] {
  const { random } = scene;
  const list = { statusListIndex: '94', statusListCredential: address(random) };
  return pickKnown(scene, [
    { id: address(random), type: 'BitstringStatusListEntry', statusPurpose: 'revocation', ...list },
    { id: address(random), type: '1EdTechRevocationList' },
    { id: address(random), type: 'StatusList2021Entry', statusPurpose: 'suspension', ...list },
  ]);
}

/** An Open Badge 3.0 with whatever its standard knows. */
function badge(scene: Scene): DraftObject {
  const { random, words, contexts } = scene;
  return {
    '@context': [...contexts],
    id: address(random),
    type: badgeType(scene),
    issuer: random.chance(0.5) ? profile(scene) : KEY,
    [words.has('validFrom') ? 'validFrom' : 'issuanceDate']: DATE,
    credentialSubject: oneOrMore(scene, () => subject(scene)),
    ...some(scene, {
      name: plainText(random),
      description: plainText(random),
      image: image(scene),
      awardedDate: DATE,
      validUntil: '2037-03-01T00:00:00Z',
      expirationDate: '2037-03-01T00:00:00Z',
      evidence: oneOrMore(scene, () => evidence(scene)),
      credentialStatus: statuses(scene),
      credentialSchema: known(scene, '1EdTechJsonSchemaValidator2019'),
      refreshService: known(scene, '1EdTechCredentialRefresh'),
      termsOfUse: [{ id: address(random), type: address(random) }],
      endorsement: oneOrMore(scene, () => endorsement(scene)),
    }),
    ...(random.chance(0.3) ? withProof(scene) : {}),
  };
}

function badgeType({ random, words }: Scene): Draft {
  const type = random.pick(['OpenBadgeCredential', 'OpenBadgeCredential', 'AchievementCredential']);
  return random.shuffle(['VerifiableCredential', ...(words.has(type) ? [type] : [])]);
}

function known(scene: Scene, type: string): DraftObject[] {
  return pickKnown(scene, [{ id: address(scene.random), type }]);
}

/** The proof without its value, as it is read before it is signed: with the contexts of its document. */
function proofOptions(scene: Scene): DraftObject {
  const { proofValue: _, ...options } = proofs(scene)[0] ?? { created: DATE };
  return { '@context': [...scene.contexts], ...options };
}

/** Credentials inside a credential or a presentation, as a CLR carries them. */
function carrier(scene: Scene): DraftObject {
  const { random, contexts } = scene;
  const inner = random.times(random.pick([1, 1, 2]), () =>
    badge(random.chance(0.7) ? scene : setScene(random)),
  );
  const carried = random.chance(0.3) ? (inner[0] as DraftObject) : inner;
  return {
    '@context': [...contexts],
    id: address(random),
    type: ['VerifiablePresentation'],
    verifiableCredential: carried,
    ...some(scene, { holder: KEY }),
    ...(random.chance(0.3) ? withProof(scene) : {}),
  };
}

/** A status list, a Verifiable Credential that is no badge. */
function statusList(scene: Scene): DraftObject {
  const { random } = scene;
  return {
    '@context': [V2],
    id: address(random),
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: KEY,
    validFrom: DATE,
    credentialSubject: {
      id: address(random),
      type: 'BitstringStatusList',
      statusPurpose: random.pick<Draft>(['revocation', ['revocation', 'message']]),
      encodedList: 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA',
      ...some(setScene(random, [V2]), { ttl: 1000 }),
    },
  };
}

/** A document as it is met among badges, said in one of many ways. */
export function baseDocument(random: Random): DraftObject {
  const scene = setScene(random, random.chance(0.4) ? [V2, OB_3_0_3] : undefined);
  const kind = random.below(20);
  if (kind < 12) return badge(scene);
  if (kind < 14) return { '@context': [...scene.contexts], ...endorsement(scene) };
  if (kind < 16) return proofOptions(scene);
  if (kind < 18) return carrier(scene);
  return statusList(scene);
}
