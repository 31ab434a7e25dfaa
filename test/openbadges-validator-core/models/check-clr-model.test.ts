import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { checkClrModel } from '../../../packages/openbadges-validator-core/src/models/check-clr-model.js';
import { checkOpenBadges3Model } from '../../../packages/openbadges-validator-core/src/models/check-open-badges-3-model.js';
import { achievement, openBadge } from '../../support/open-badge.js';

const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
const record = (subject: JsonObject = {}, changes: JsonObject = {}) =>
  openBadge({
    '@context': CONTEXTS,
    type: ['VerifiableCredential', 'ClrCredential'],
    credentialSubject: {
      id: 'did:example:camille',
      type: ['ClrSubject'],
      verifiableCredential: [openBadge()],
      ...subject,
    },
    ...changes,
  });
const told = (credential: JsonObject) =>
  checkClrModel(credential).map((problem) =>
    `${problem.code} ${'path' in problem ? problem.path : ''}`.trim(),
  );

describe('checkClrModel', () => {
  it('has nothing against a record of badges with all that may be said about them', () => {
    const whole = record({
      achievement: [achievement()],
      identifier: { type: 'IdentityObject', hashed: false, identityHash: 'x', identityType: 'name' },
      association: {
        type: 'Association',
        associationType: 'isParentOf',
        sourceId: 'urn:a',
        targetId: 'urn:b',
      },
    });
    assert.deepEqual(told(whole), []);
  });

  it('takes badges that stand there as JWT', () => {
    assert.deepEqual(told(record({ verifiableCredential: ['e30.e30.AAAA'] })), []);
  });

  it('does not mind the contexts of the drafts', () => {
    const drafts = [
      'https://www.w3.org/2018/credentials/v1',
      'https://example.org/clr',
      'https://example.org/ob',
    ];
    assert.deepEqual(told(record({}, { '@context': drafts })), []);
  });

  for (const [why, credential, expected] of [
    [
      'contexts in another order',
      record({}, { '@context': [CONTEXTS[0], CONTEXTS[2], CONTEXTS[1]] as never }),
      'context.order',
    ],
    [
      'no credentials',
      record({ verifiableCredential: [] }),
      'model.required credentialSubject.verifiableCredential',
    ],
    [
      'something else among the credentials',
      record({ verifiableCredential: [{ type: 'Note' }] }),
      'model.type credentialSubject.verifiableCredential[0].type',
    ],
    ['a subject of another type', record({ type: ['Person'] }), 'model.type credentialSubject.type'],
    [
      'a tie of a kind that there is not',
      record({
        association: [
          { type: 'Association', associationType: 'isLike', sourceId: 'urn:a', targetId: 'urn:b' },
        ],
      }),
      'model.value credentialSubject.association[0].associationType',
    ],
    ['no issuer', record({}, { issuer: undefined }), 'model.required issuer'],
  ] as const) {
    it(`tells of ${why}`, () => {
      assert.equal(told(credential)[0], expected);
    });
  }

  it('is what a record is judged by', async () => {
    const problems = await checkOpenBadges3Model(record({ type: ['Person'] }, { validFrom: undefined }));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['model.required', 'model.type'],
    );
  });
});
