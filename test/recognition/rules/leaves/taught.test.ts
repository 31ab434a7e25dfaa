import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpenedRecord } from '../../../../packages/recognition/src/records/open-record.js';
import { NOW } from '../../fixtures/lineage.js';
import { badgeOf, claimOf, COMMUNITY, did, endorsementOf, own } from '../../fixtures/records.js';
import { judge, P4, tell } from '../../fixtures/rules.js';
import { hoaTaught } from '../../fixtures/scenes.js';

const MISSING = 'il manque 1 personne à qui vous l’avez appris';
const replace = (records: readonly OpenedRecord[]) => {
  const scene = hoaTaught();
  const gone = new Set(records.map(({ digest }) => digest));
  return { ...scene, opened: [...scene.opened.filter(({ digest }) => !gone.has(digest)), ...records] };
};
const kim = (changes: Partial<Parameters<typeof badgeOf>[0]> = {}, role: 'teacher' | 'peer' = 'teacher') =>
  badgeOf({
    label: 'badge-Kim',
    subject: 'Kim',
    issuer: 'Eve',
    validFrom: '2025-03-09T09:00:00Z',
    links: ['badge-Hoa', 'badge-Eve'],
    carried: [
      endorsementOf({
        label: 'e-Hoa-Kim',
        by: 'Hoa',
        of: 'badge-Kim',
        claim: 'claim-Kim',
        at: '2025-03-08T09:00:00Z',
        role,
      }),
    ],
    claim: 'claim-Kim',
    learnedFrom: ['Hoa'],
    ...changes,
  });
const claimNaming = (...teachers: readonly string[]) =>
  claimOf({
    label: 'claim-Kim',
    by: 'Kim',
    for: 'badge-Kim',
    at: '2025-03-07T09:00:00Z',
    learnedFrom: teachers,
  });

describe('the rule of what was passed on', () => {
  it('wants both to have signed', () => {
    assert.equal(tell(judge(P4, replace([kim()]))), 'ok');
    assert.equal(tell(judge(P4, replace([kim({}, 'peer')]))), MISSING);
    assert.equal(tell(judge(P4, replace([kim(), claimNaming('Dan')]))), MISSING);
  });

  it('takes the signature on the badge itself for one of a teacher', () => {
    const carried = [
      endorsementOf({
        label: 'e-Eve-Kim',
        by: 'Eve',
        of: 'badge-Kim',
        claim: 'claim-Kim',
        at: '2025-03-08T09:00:00Z',
      }),
    ];
    assert.equal(tell(judge(P4, replace([kim({ issuer: 'Hoa', carried })]))), 'ok');
  });

  it('can take the pupil’s word alone, where the rule says so', () => {
    const rule = { taught: { ...P4.taught, mutual: false } };
    assert.equal(tell(judge(rule, replace([kim({}, 'peer')]))), 'ok');
    assert.equal(tell(judge(rule, replace([kim({}, 'peer'), claimNaming('Dan')]))), MISSING);
  });

  it('does not take the badge’s word for the pupil’s', () => {
    const scene = hoaTaught();
    const opened = scene.opened.filter(({ digest }) => digest !== 'zQmclaim-Kim');
    assert.equal(tell(judge(P4, { ...scene, opened })), MISSING);
    const ofAnother = claimOf({
      label: 'claim-Kim',
      by: 'Kim',
      for: 'badge-Lou',
      at: '2025-03-07T09:00:00Z',
      learnedFrom: ['Hoa'],
    });
    assert.equal(tell(judge(P4, replace([ofAnother]))), MISSING);
  });

  it('counts no pupil whom nobody but the candidate made one', () => {
    const puppet = [
      claimOf({
        label: 'claim-Puppet',
        by: 'Puppet',
        for: 'badge-Puppet',
        at: '2025-03-07T09:00:00Z',
        learnedFrom: ['Hoa'],
      }),
      badgeOf({
        label: 'badge-Puppet',
        subject: 'Puppet',
        issuer: 'Hoa',
        validFrom: '2025-03-09T09:00:00Z',
        links: ['badge-Hoa'],
        claim: 'claim-Puppet',
      }),
    ];
    const scene = hoaTaught();
    const opened = scene.opened.filter(({ digest }) => digest !== 'zQmbadge-Kim');
    assert.equal(tell(judge(P4, { ...scene, opened: [...opened, ...puppet] })), MISSING);
  });

  it('counts no badge that was made by mistake', () => {
    const mistake = own('withdrawal', 'w', NOW, {
      credential: { id: 'urn:uuid:badge-Kim' },
      reason: 'erreur',
      by: [COMMUNITY],
    });
    assert.equal(tell(judge(P4, replace([mistake]))), MISSING);
  });

  it('counts each pupil once, and says how many are missing', () => {
    const two = { taught: { ...P4.taught, n: 2 } };
    assert.equal(tell(judge(two, hoaTaught())), MISSING);
    assert.equal(
      tell(judge({ taught: { ...P4.taught, n: 3 } }, hoaTaught())),
      'il manque 2 personnes à qui vous l’avez appris',
    );
    assert.ok(did('Kim'));
  });
});
