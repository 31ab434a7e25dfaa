import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { verify } from '../../../packages/openbadges-validator-core/src/index.js';
import { heldBy } from '../../../packages/recognition/src/index.js';
import { verifyWithDigitalBazaar } from '../../openbadges-validator-core/fixtures/verify-with-digital-bazaar.js';
import { verifyWithVerifierCore } from '../../openbadges-validator-core/fixtures/verify-with-verifier-core.js';
import { askFor, endorseBy, play, type Play } from './play.js';

/** Served by nobody here: it stands among the published test vectors. */
const SCHEMA = join(
  process.env['VECTORS'] ?? '',
  'documents/schemas/purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
);
const noSchema = existsSync(SCHEMA) ? false : 'skipped: VECTORS names no folder with the schemas of 1EdTech';

describe('a badge that peers award', () => {
  let played: Play;
  let badge: JsonObject;
  let claimId: string;
  before(async () => {
    played = await play();
    const { session, ana, bo, hoa } = played;
    const teacher = heldBy(ana, await session.dossier(), session.now())[0]?.badge ?? assert.fail('no badge');
    claimId = await askFor(played, {
      learnedFrom: [{ id: ana, credential: teacher.record.id, digest: teacher.digest }],
    });
    await endorseBy(ana, claimId, played, { role: 'teacher' });
    await endorseBy(bo, claimId, played);
    const held = heldBy(hoa, await session.dossier(), session.now())[0] ?? assert.fail('no badge');
    badge = held.badge.record as JsonObject;
  });

  it('is accepted by @digitalbazaar/vc, and its endorsements too', async () => {
    const now = played.session.now();
    assert.equal(await verifyWithDigitalBazaar(badge, now), 'verified');
    for (const endorsement of badge['endorsement'] as JsonObject[])
      assert.equal(await verifyWithDigitalBazaar(endorsement, now), 'verified');
  });

  it('is accepted by @digitalcredentials/verifier-core', async () => {
    const issuer = (badge['issuer'] as JsonObject)['id'] as string;
    const { asked: _, ...answer } = await verifyWithVerifierCore(badge, issuer, { type: 'object' });
    assert.deepEqual(answer, { validSignature: true, registered: true, schemaValid: true });
  });

  it('is what 1EdTech’s own schema asks for', { skip: noSchema }, async () => {
    const issuer = (badge['issuer'] as JsonObject)['id'] as string;
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as object;
    const { schemaValid } = await verifyWithVerifierCore(badge, issuer, schema);
    assert.equal(schemaValid, true);
  });

  it('is valid for our core, with each endorsement it carries', async () => {
    const verdict = await verify(badge, { now: played.session.now() });
    assert.equal(verdict.outcome, 'valid');
    assert.deepEqual(
      verdict.endorsements?.map(({ outcome }) => outcome),
      ['valid', 'valid'],
    );
  });

  it('has the community as creator, the completing peer as issuer, and the badges that it comes from by their bytes', () => {
    const { community, bo } = played;
    const subject = badge['credentialSubject'] as { achievement: { creator: { id: string } } };
    assert.equal(subject.achievement.creator.id, community);
    assert.equal((badge['issuer'] as JsonObject)['id'], bo);
    assert.equal((badge['relatedResource'] as unknown[]).length, 2);
    assert.equal(badge['validUntil'], (badge['validFrom'] as string).replace('2026', '2028'));
  });

  it('says the name of nobody, and tells no story that was not to be in it', () => {
    const text = JSON.stringify(badge);
    for (const word of ['Hoa', 'Ana', 'tenu le tour']) assert.ok(!text.includes(word), word);
  });

  it('tells the story where the learner wanted it there', async () => {
    const other = await play();
    const claim = await askFor(other, { attached: true, links: ['https://wiki.example/Essai'] });
    await endorseBy(other.ana, claim, other);
    await endorseBy(other.bo, claim, other);
    const dossier = await other.session.dossier();
    const [held] = heldBy(other.hoa, dossier, other.session.now());
    const evidence = held?.badge.record.evidence as unknown as JsonObject[];
    assert.match(JSON.stringify(evidence[0]), /tenu le tour/);
    assert.equal(evidence[1]?.['id'], 'https://wiki.example/Essai');
  });

  it('comes into being once, however often its rule is looked at', async () => {
    assert.deepEqual(await played.session.settle(), []);
    await played.session.become(played.ana);
    assert.deepEqual(await played.session.settle(), []);
  });

  it('is not there before its rule is met, nor for who may not sign it', async () => {
    const other = await play();
    const claim = await askFor(other);
    await endorseBy(other.ana, claim, other);
    await other.session.become(other.hoa);
    assert.deepEqual(await other.session.settle(), []);
    assert.equal(heldBy(other.hoa, await other.session.dossier(), other.session.now()).length, 0);
  });

  it('is issued later where the page was closed between the last endorsement and the badge', async () => {
    const other = await play();
    const claim = await askFor(other);
    await endorseBy(other.ana, claim, other);
    await endorseBy(other.bo, claim, other);
    const dossier = await other.session.dossier();
    const [held] = heldBy(other.hoa, dossier, other.session.now());
    // As if the second signature had never been made.
    const store = await copyWithout(other, held?.badge.record.id ?? '');
    const again = await store.settle();
    assert.deepEqual(again, [held?.badge.record.id]);
  });
});

async function copyWithout(played: Play, id: string): Promise<Play['session']> {
  const { createMemoryShelf, createMemoryStore, createSession } =
    await import('../../../packages/stores/src/index.js');
  const store = createMemoryStore();
  for await (const page of played.store.list())
    for (const { body, ...record } of page)
      if (record.id !== id && body !== null) await store.add({ ...record, body });
  return createSession({
    store,
    keyring: played.keyring,
    shelf: createMemoryShelf(),
    notebook: createMemoryStore(),
    now: played.clock.now,
  });
}
