import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../../packages/openbadges-validator-core/src/intake/read-text.js';
import { checkModel } from '../../../packages/openbadges-validator-core/src/models/check-model.js';
import { assertion } from '../../support/hosted-badge.js';
import { openBadge } from '../../support/open-badge.js';

const documentOf = (value: object) => readText(JSON.stringify(value));
const DIPLOMA = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential'],
  issuer: 'did:example:a',
  credentialSubject: { id: 'did:example:b' },
};

describe('checkModel', () => {
  it('passes with one check for a badge that keeps every rule', async () => {
    const checks = await checkModel(await documentOf(openBadge()), 'openbadge');
    assert.deepEqual(
      checks.map(({ id, outcome }) => [id, outcome]),
      [['model', 'pass']],
    );
  });

  it('passes any credential where any is asked for, and none but badges where a badge is', async () => {
    assert.equal((await checkModel(await documentOf(DIPLOMA), 'any'))[0]?.outcome, 'pass');
    const checks = await checkModel(await documentOf(DIPLOMA), 'openbadge');
    assert.ok(checks.some(({ outcome, code }) => outcome === 'fail' && code === 'model.type'));
  });

  it('tells of what breaks VCDM before what breaks Open Badges', async () => {
    const checks = await checkModel(
      await documentOf(
        openBadge({ '@context': ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'] }),
      ),
      'openbadge',
    );
    assert.deepEqual(
      checks.map(({ code }) => code),
      ['context.order'],
    );
  });

  it('takes no badge of before 3.0 for a credential', async () => {
    for (const profile of ['openbadge', 'any'] as const) {
      assert.equal((await checkModel(await documentOf(assertion()), profile))[0]?.outcome, 'fail');
    }
  });

  it('fails where nothing was read', async () => {
    assert.equal((await checkModel(await readText('https://a.example/1'), 'any'))[0]?.outcome, 'fail');
  });
});
