import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BadgeInput } from '../../packages/openbadges-validator-core/src/badge-document.js';
import { toValidatorReport } from '../../packages/openbadges-validator-core/src/to-validator-report.js';
import type { Check, Outcome, Verdict } from '../../packages/openbadges-validator-core/src/verdict.js';
import { verify } from '../../packages/openbadges-validator-core/src/verify.js';
import { fetchFrom, NOW } from '../support/build-session.js';
import { buildPng, internationalText } from '../support/build-png.js';
import { assertion, ASSERTION_URL, CLASS_URL, hostedWeb, ISSUER_URL } from '../support/hosted-badge.js';
import { buildCredential } from './fixtures/build-credential.js';
import { createIssuer } from './fixtures/create-issuer.js';
import { signCredential } from './fixtures/sign-credential.js';

const judge = (input: BadgeInput, web: Parameters<typeof fetchFrom>[0] = hostedWeb(), options = {}) =>
  verify(input, { now: NOW, fetch: fetchFrom(web), ...options });

const verdictOf = (outcome: Outcome, ...checks: Check[]): Verdict => ({
  outcome,
  openBadgesVersion: '2.0',
  checks,
});

describe('toValidatorReport, a hosted badge', () => {
  it('prints a valid badge as the validator in Python does', async () => {
    const { graph, input, report } = toValidatorReport(await judge(ASSERTION_URL), ASSERTION_URL);
    assert.deepEqual(input, { value: ASSERTION_URL, input_type: 'url' });
    const { messages, ...rest } = report;
    assert.deepEqual(rest, {
      valid: true,
      errorCount: 0,
      warningCount: 0,
      validationSubject: ASSERTION_URL,
      openBadgesVersion: '2.0',
      outcome: 'valid',
    });
    assert.deepEqual(messages, []);
    assert.deepEqual(
      graph.map(({ id, type }) => [id, type]),
      [
        [ASSERTION_URL, 'Assertion'],
        [CLASS_URL, 'BadgeClass'],
        [ISSUER_URL, 'Profile'],
      ],
    );
    assert.equal(graph[0]?.['badge'], CLASS_URL);
    assert.equal(graph[1]?.['issuer'], ISSUER_URL);
    assert.deepEqual(graph[0]?.['recipient'], { hashed: false, identity: 'camille@example.org' });
  });

  it('names the task and the level of what is wrong', async () => {
    const web = hostedWeb({ [ASSERTION_URL]: assertion({ issuedOn: '2030-01-01T00:00:00Z' }) });
    const { report } = toValidatorReport(await judge(ASSERTION_URL, web), ASSERTION_URL);
    assert.equal(report.valid, false);
    assert.equal(report.errorCount, 1);
    const [message] = report.messages;
    assert.equal(message?.name, 'ASSERTION_TIMESTAMP_CHECKS');
    assert.equal(message?.messageLevel, 'ERROR');
    assert.equal(message?.success, false);
    assert.equal(message?.node_id, ASSERTION_URL);
    assert.equal(message?.code, 'date.not_yet_valid');
    assert.deepEqual(message?.facts, { at: '2030-01-01T00:00:00Z' });
    assert.match(message?.result ?? '', /^The credential is not valid yet\. \{"code":"date.not_yet_valid"/);
  });

  it('never lets what could not be checked pass for valid, however a reader looks at it', async () => {
    const web = hostedWeb({ [CLASS_URL]: 500 });
    const verdict = await judge(ASSERTION_URL, web);
    assert.equal(verdict.outcome, 'unchecked');
    const { report } = toValidatorReport(verdict);
    assert.equal(report.valid, false);
    assert.ok(report.errorCount > 0);
    assert.equal(report.outcome, 'unchecked');
    const fetched = report.messages.find(({ name }) => name === 'FETCH_HTTP_NODE');
    assert.equal(fetched?.messageLevel, 'ERROR');
    assert.equal(fetched?.outcome, 'unchecked');
    assert.equal(fetched?.success, false);
  });

  it('shows no node of a badge that was not proven', async () => {
    const verdict = await judge(assertion(), hostedWeb({ [ASSERTION_URL]: 404 }));
    assert.deepEqual(toValidatorReport(verdict, assertion()).graph, []);
    assert.equal(toValidatorReport(verdict).report.validationSubject, '');
  });
});

describe('toValidatorReport, levels', () => {
  const SOURCE = 'OB3 §9.1';
  const cases: readonly (readonly [Outcome, Check, string, boolean])[] = [
    ['invalid', { id: 'proof', outcome: 'fail', source: SOURCE, code: 'proof.invalid' }, 'ERROR', false],
    [
      'unchecked',
      {
        id: 'status',
        outcome: 'unchecked',
        source: SOURCE,
        code: 'status.unavailable',
        url: 'https://a.test/',
      },
      'ERROR',
      false,
    ],
    [
      'warning',
      { id: 'issuer', outcome: 'warn', source: SOURCE, code: 'proof.issuer_not_bound', issuer: 'a' },
      'WARNING',
      false,
    ],
    [
      'valid',
      { id: 'trust', outcome: 'pass', source: SOURCE, code: 'issuer.known', name: 'A' },
      'INFO',
      true,
    ],
    [
      'valid',
      { id: 'trust', outcome: 'skipped', source: SOURCE, code: 'issuer.unknown', issuer: 'a' },
      'INFO',
      true,
    ],
  ];
  for (const [outcome, check, level, success] of cases) {
    it(`prints ${check.outcome} ${check.code} as ${level}`, () => {
      const { report } = toValidatorReport(verdictOf(outcome, check));
      assert.equal(report.messages[0]?.messageLevel, level);
      assert.equal(report.messages[0]?.success, success);
      assert.equal(report.valid, outcome === 'valid' || outcome === 'warning');
      assert.equal(report.valid, report.errorCount === 0);
      assert.equal(report.messages[0]?.source, SOURCE);
    });
  }

  it('says nothing of a check that only passed', () => {
    const { report } = toValidatorReport(
      verdictOf('valid', { id: 'dates', outcome: 'pass', source: SOURCE }),
    );
    assert.deepEqual(report.messages, []);
  });

  it('gives the place of a member as a path from its node', () => {
    const check: Check = {
      id: 'model',
      outcome: 'warn',
      source: SOURCE,
      code: 'model.value',
      path: 'credentialSubject.achievement.tag.2',
    };
    const badge = { id: 'urn:x', name: 'n', issuer: { id: 'i' }, recipient: { hashed: true } };
    const verdict = {
      ...verdictOf('warning', check),
      badge: { ...badge, evidence: [], alignments: [], tags: [], endorsementCount: 0 },
    };
    const [message] = toValidatorReport(verdict).report.messages;
    assert.deepEqual(message?.node_path, ['urn:x', 'credentialSubject', 'achievement', 'tag', 2]);
    assert.equal(message?.prop_name, '2');
    assert.equal(message?.name, 'VALIDATE_PROPERTY');
  });

  it('survives JSON and keeps every check that has something to tell', async () => {
    const verdict = await judge(assertion({ badge: 5 }), hostedWeb(), {
      recipient: { email: 'x@example.org' },
    });
    const report = toValidatorReport(verdict, assertion());
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    const told = verdict.checks.filter(({ code }) => code !== undefined);
    assert.deepEqual(
      report.report.messages.map(({ check, outcome, code, facts, source }) => ({
        id: check,
        outcome,
        source,
        code,
        ...facts,
      })),
      told.map((check) => ({ ...check })),
    );
  });
});

describe('toValidatorReport, what was handed in', () => {
  const none = verdictOf('unchecked');
  it('is named by its kind', () => {
    assert.deepEqual(toValidatorReport(none).input, { value: null, input_type: null });
    assert.deepEqual(toValidatorReport(none, '{"a":1}').input, { value: '{"a":1}', input_type: 'json' });
    assert.equal(toValidatorReport(none, ' aa.bb.cc ').input.input_type, 'jws');
    assert.equal(toValidatorReport(none, '<svg/>').input.input_type, 'file');
    assert.deepEqual(toValidatorReport(none, 'words').input, { value: 'words', input_type: null });
    assert.deepEqual(toValidatorReport(none, { a: 1 }).input, { value: '{"a":1}', input_type: 'json' });
    const png = buildPng(internationalText('openbadges', ASSERTION_URL));
    assert.deepEqual(toValidatorReport(none, png).input, { value: null, input_type: 'file' });
  });

  it('may be an object that no JSON can be written of', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    assert.deepEqual(toValidatorReport(none, cycle).input, { value: null, input_type: 'json' });
  });
});

describe('toValidatorReport, the recipient', () => {
  it('comes back when the badge was found to be theirs', async () => {
    const recipient = { email: 'camille@example.org', url: 'https://camille.example/' };
    const verdict = await judge(ASSERTION_URL, hostedWeb(), { recipient });
    assert.deepEqual(toValidatorReport(verdict, ASSERTION_URL, recipient).report.recipientProfile, {
      email: 'camille@example.org',
    });
    assert.equal(toValidatorReport(verdict, ASSERTION_URL).report.recipientProfile, undefined);
  });

  it('does not, where another of their addresses could have been meant', async () => {
    const recipient = { email: ['camille@example.org', 'other@example.org'] };
    const verdict = await judge(ASSERTION_URL, hostedWeb(), { recipient });
    assert.equal(verdict.outcome, 'valid');
    assert.equal(toValidatorReport(verdict, ASSERTION_URL, recipient).report.recipientProfile, undefined);
  });

  it('does not, when the badge is for somebody else', async () => {
    const recipient = { email: 'other@example.org' };
    const { report } = toValidatorReport(
      await judge(ASSERTION_URL, hostedWeb(), { recipient }),
      undefined,
      recipient,
    );
    assert.equal(report.recipientProfile, undefined);
    assert.equal(report.valid, false);
    assert.equal(report.messages.at(-1)?.name, 'VERIFY_RECIPIENT_IDENTIFIER');
  });
});

describe('toValidatorReport, a badge of 3.0', () => {
  it('calls its nodes as its version does', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(
      buildCredential(issuer.id, { validUntil: '2030-01-01T00:00:00Z' }),
      issuer,
    );
    const { graph, report } = toValidatorReport(await judge(signed));
    assert.equal(report.openBadgesVersion, '3.0');
    assert.deepEqual(
      graph.map(({ type }) => type),
      ['OpenBadgeCredential', 'Achievement', 'Profile'],
    );
    assert.equal(graph[0]?.['achievement'], graph[1]?.['id']);
    assert.equal(graph[0]?.['expires'], '2030-01-01T00:00:00Z');
    assert.equal(graph[2]?.['id'], issuer.id);
  });
});
