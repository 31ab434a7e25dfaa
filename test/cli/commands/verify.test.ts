import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { main } from '../../../packages/cli/src/main.js';
import type { Verdict } from '../../../packages/openbadges-validator-core/src/verdict.js';
import { buildPng, internationalText } from '../../support/build-png.js';
import { ASSERTION_URL, hostedWeb } from '../../support/hosted-badge.js';
import { fakeIo, type World } from '../support/fake-io.js';
import { ISSUER, sampleBadge, sampleCredential } from '../support/sample-badge.js';

let json: string;
before(async () => {
  json = JSON.stringify(await sampleBadge());
});

async function run(argv: readonly string[], world: World = {}) {
  const io = fakeIo(world);
  const exit = await main(argv, io);
  return { exit, ...io.said, asked: io.asked };
}

const codesOf = (out: string) =>
  (JSON.parse(out) as Verdict).checks.flatMap(({ outcome, code }) => (code ? [`${outcome} ${code}`] : []));

describe('commons-badges verify', () => {
  it('ends with 0 for a valid badge, and tells who issued what to whom', async () => {
    const { exit, out, err } = await run(['verify', 'velo.json'], { files: { 'velo.json': json } });
    assert.equal(exit, 0);
    assert.equal(err, '');
    assert.match(out, /^✔ verified: the signature holds/);
    assert.match(out, /\n {2}Réparer un vélo\n/);
    assert.ok(out.includes(`Atelier du Vallon (a name that the issuer gives itself), ${ISSUER}`));
    assert.match(out, /\n {2}Given to +did:example:camille\n/);
    assert.match(out, /\n {2}Issued on +March 1, 2026\n/);
    assert.match(out, /\n {2}✔ good +The signature covers exactly this text\. \[VC-DI §4\.4\]\n/);
  });

  it('ends with 1 for one that was changed, and shows nothing that it claims', async () => {
    const files = { 'velo.json': json.replaceAll('Camille', 'Zoé').replace('vélo', 'avion') };
    const { exit, out } = await run(['verify', 'velo.json'], { files });
    assert.equal(exit, 1);
    assert.match(out, /^✖ /);
    assert.doesNotMatch(out, /avion|Atelier/);
    assert.match(out, /✖ wrong .*\[proof\.invalid, VC-DI §4\.4\]/);
    // Whether there is a list of withdrawn badges was not asked: nothing is said of it.
    assert.equal(out.split('Not looked at').length, 4);
    assert.doesNotMatch(out, /keeps no list/);
  });

  it('ends with 2 where the network is needed and not allowed, and asks nobody', async () => {
    const { exit, out, asked } = await run(['verify', '--no-network', ASSERTION_URL], { web: hostedWeb() });
    assert.equal(exit, 2);
    assert.match(out, /^\? /);
    assert.match(out, /--no-network/);
    assert.deepEqual(asked, []);
  });

  it('ends with 0 for a badge with a warning, and tells the warning', async () => {
    // Its second proof does not hold.
    const badge = JSON.parse(json) as { proof: { proofValue: string } };
    const broken = { ...badge.proof, proofValue: badge.proof.proofValue.replace(/.$/, '1') };
    const files = { 'velo.json': JSON.stringify({ ...badge, proof: [badge.proof, broken] }) };
    const { exit, out } = await run(['verify', 'velo.json'], { files });
    assert.equal(exit, 0);
    assert.match(out, /^▲ /);
    assert.match(out, /▲ look .*\[proof\.one_of_several_failed, /);
  });

  it('asks the network of a badge that is hosted, by its address', async () => {
    const { exit, asked } = await run(['verify', ASSERTION_URL], { web: hostedWeb() });
    assert.equal(exit, 0);
    assert.equal(asked[0], ASSERTION_URL);
  });

  it('reads a picture, and what is piped in', async () => {
    const png = buildPng(internationalText('openbadgecredential', json));
    assert.equal((await run(['verify', 'a.png'], { files: { 'a.png': png } })).exit, 0);
    assert.equal((await run(['verify', '-'], { stdin: png })).exit, 0);
    assert.equal((await run(['verify', '-'], { stdin: json })).exit, 0);
  });

  it('speaks French to who asks for it, and to a terminal of that place', async () => {
    const files = { 'velo.json': json };
    const { out } = await run(['verify', 'velo.json', '--lang', 'fr'], { files });
    assert.match(out, /^✔ vérifié : la signature tient/);
    assert.match(out, /\n {2}Le +1 mars 2026\n/);
    const place = await run(['verify', 'velo.json'], { files, env: { LANG: 'fr_FR.UTF-8' } });
    assert.equal(place.out, out);
  });

  it('gives the whole verdict as JSON', async () => {
    const { exit, out } = await run(['verify', '--json', 'velo.json'], { files: { 'velo.json': json } });
    const verdict = JSON.parse(out) as Verdict;
    assert.equal(exit, 0);
    assert.equal(verdict.outcome, 'valid');
    assert.equal(verdict.badge?.name, 'Réparer un vélo');
    assert.equal(verdict.openBadgesVersion, '3.0');
  });

  it('compares each kind of recipient, and sends none of them anywhere', async () => {
    const files = { 'velo.json': json };
    const match = ['--json', '--recipient', 'did:example:camille', '--recipient=zoe@example.org'];
    const right = await run(['verify', 'velo.json', ...match], { files });
    assert.ok(codesOf(right.out).includes('pass recipient.match'));
    const wrong = await run(['verify', 'velo.json', '--json', '--recipient', 'did:example:zoe'], { files });
    assert.equal(wrong.exit, 1);
    assert.ok(codesOf(wrong.out).includes('fail recipient.mismatch'));
    assert.deepEqual([...right.asked, ...wrong.asked], []);
  });

  it('says whether an issuer is on the list of those that one knows', async () => {
    for (const [list, code] of [
      [{ [ISSUER]: 'Mon atelier' }, 'pass issuer.known'],
      [[ISSUER], 'pass issuer.known'],
      [{ meta: {}, registry: { [ISSUER]: { name: 'Mon atelier' } } }, 'pass issuer.known'],
      [[], 'skipped issuer.unknown'],
    ] as const) {
      const files = { 'velo.json': json, 'liste.json': JSON.stringify(list) };
      const { out, exit } = await run(['verify', 'velo.json', '--json', '--trust', 'liste.json'], { files });
      assert.equal(exit, 0);
      assert.ok(codesOf(out).includes(code), out);
    }
    const files = { 'velo.json': json, 'liste.json': JSON.stringify({ [ISSUER]: 'Mon atelier' }) };
    const { out } = await run(['verify', 'velo.json', '--trust', 'liste.json'], { files });
    assert.ok(out.includes(`${ISSUER}, known to you as Mon atelier`));
    assert.ok(out.includes('You know this issuer: Mon atelier.'));
  });

  it('judges as of another day', async () => {
    const { exit, out } = await run(['verify', 'velo.json', '--json', '--now', '2026-02-01'], {
      files: { 'velo.json': json },
    });
    assert.equal(exit, 1);
    assert.ok(codesOf(out).includes('fail date.not_yet_valid'));
  });

  it('tells of each endorsement', async () => {
    const endorsement = {
      '@context': sampleCredential()['@context'],
      id: 'urn:uuid:5f1c1f0e-2b5a-4a77-9f6d-5a3d6a0f3c12',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Je confirme',
      credentialSubject: {
        id: 'urn:uuid:5f1c1f0e-2b5a-4a77-9f6d-5a3d6a0f3c11',
        type: ['EndorsementSubject'],
        endorsementComment: 'Vu de mes yeux.',
      },
    };
    const badge = await sampleBadge({ endorsement: [await sampleBadge(endorsement)] });
    const { out } = await run(['verify', 'velo.json'], { files: { 'velo.json': JSON.stringify(badge) } });
    assert.match(out, /\n {2}Endorsements\n {2}✔ verified {2}Atelier du Vallon .*: Vu de mes yeux\.\n$/);
  });

  it('colours for a terminal, where its owner wants that', async () => {
    const files = { 'velo.json': json };
    const plain = (await run(['verify', 'velo.json'], { files })).out;
    const coloured = (await run(['verify', 'velo.json'], { files, isTerminal: true })).out;
    // eslint-disable-next-line no-control-regex
    assert.equal(coloured.replace(/\u001b\[[\d;]*m/g, ''), plain);
    assert.notEqual(coloured, plain);
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      assert.equal((await run(['verify', 'velo.json'], { files, isTerminal: true, env })).out, plain);
    }
    assert.equal(
      (await run(['verify', 'velo.json'], { files, isTerminal: true, env: { NO_COLOR: '' } })).out,
      coloured,
    );
  });

  it('lets a badge steer no terminal', async () => {
    const name = '\u001b[2J\u001b[1;32m✔ verified\u009b31m\u202Eolév\r\nVALID\u0007';
    const badge = JSON.stringify(await sampleBadge({ issuer: { id: ISSUER, type: ['Profile'], name } }));
    const files = { 'velo.json': badge };
    for (const options of [[], ['--json']]) {
      const { out } = await run(['verify', 'velo.json', ...options], { files });
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      assert.doesNotMatch(out, /^VALID/m);
    }
    const { issuer } =
      (JSON.parse((await run(['verify', 'velo.json', '--json'], { files })).out) as Verdict).badge ?? {};
    assert.ok(issuer?.name?.includes('VALID'));
  });
});
