import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { read } from '../../packages/openbadges-validator-core/dist/index.js';
import { serve } from '../../scripts/serve.mjs';
import { browsersToTest } from '../support/browsers.mjs';
import { enterGarden } from './support/garden.mjs';
import { askFor, BADGE, badgesOf, claimsOf, OTHER, STEPS, STORY } from './support/steps.mjs';
import { verifyElsewhere } from './support/verify-elsewhere.mjs';

const CLI = 'packages/cli/dist/commons-badges.js';
/** What a newcomer may need, with the typing done (recognition on a phone). */
const MOST_TAPS = { 'ask for it': 4, 'endorse as Ana': 4, 'endorse as Bo': 4, 'see it on the wall': 2 };

let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

for (const { name, open } of browsersToTest()) {
  test(`${name}: three people, from a badge that is written to one that is taken back`, async (t) => {
    const browser = await open();
    t.after(() => browser.close());
    const tab = await browser.newPage();
    const garden = await enterGarden(tab, site);
    for (const step of STEPS) {
      await step.take(garden);
      if (step.name in MOST_TAPS)
        assert.ok(garden.taps() <= MOST_TAPS[step.name], `${step.name}: ${garden.taps()}`);
      t.diagnostic(`${step.name}: ${garden.taps()} taps`);
    }
    assert.equal((await claimsOf(garden, BADGE)).length, 1);
    const [badge] = await badgesOf(garden, BADGE);
    await verifyOutside(badge, await pictureFrom(garden));

    // A second badge of hers, signed by herself, which nothing below touches.
    await askFor(garden, OTHER, 'Ce badge est à vous', { link: 'https://wiki.example/Essai' });
    await garden.enter('Mur');
    await garden.reads('2 badges');

    // Bo gave it by mistake.
    await garden.become('Bo');
    await garden.enter('Répondre');
    await garden.tap('Badges que j’ai remis');
    await garden.tap('Retirer : remis par erreur');
    await garden.tap('Retirer ce badge');
    await garden.reads('· retiré');
    await garden.enter('Mur');
    await garden.waitFor(
      `return ${VERDICTS}.join() === ${JSON.stringify(`${BADGE}: ne correspond pas,${OTHER}: vérifié`)};`,
    );

    // She leaves: her name, her stories and what she agreed to are gone; nobody else's badge is touched.
    const before = (await garden.records('badge')).length;
    await garden.become('Moi');
    await garden.enter('Carnet');
    await garden.tap('M’effacer');
    await garden.type('pour confirmer', 'effacer');
    await garden.tap('Effacer pour toujours');
    await garden.reads('ne parle plus de vous');
    await garden.enter('Mur');
    await garden.reads('Aucun badge');
    const left = await garden.records();
    const text = JSON.stringify(left);
    assert.ok(!text.includes(STORY.slice(0, 30)), 'her story is gone');
    assert.equal(left.filter(({ kind }) => kind === 'consent').length, 0);
    assert.equal(left.filter(({ kind }) => kind === 'badge').length, before - 2);
    assert.equal(left.filter(({ reason }) => reason === 'retrait').length, 2);
    assert.deepEqual(tab.problems, []);
    assert.deepEqual([...new Set(tab.requests.map((url) => new URL(url).origin))].filter(isForeign), []);
  });
}

/** The names on the wall with their verdicts, in the order of their names. */
const VERDICTS = `[...deep(document, 'badge-wall')].flatMap((wall) => deep(wall.shadowRoot, '.tile')).map((tile) =>
  wordsOf(tile.querySelector('.name')) + ': ' + wordsOf(tile.querySelector('.verdict') ?? tile)).sort((a, b) => b.localeCompare(a))`;

const isForeign = (origin) => origin !== site.url && origin !== 'null';

/** The PNG that her notebook gives: taken from the page, as no two browsers download alike. */
async function pictureFrom(garden) {
  await garden.enter('Carnet');
  await garden.ask(`
    window.taken = new Promise((resolve) => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        blob.arrayBuffer().then((bytes) => resolve([...new Uint8Array(bytes)]));
        return create(blob);
      };
    });
  `);
  await garden.tap('Télécharger');
  await garden.tap('Image PNG');
  return Uint8Array.from(await garden.tab.evaluate('window.taken'));
}

async function verifyOutside(badge, picture) {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  try {
    const file = join(folder, 'badge.png');
    writeFileSync(file, picture);
    const said = execFileSync(process.execPath, [CLI, 'verify', '--json', file], { encoding: 'utf8' });
    assert.equal(JSON.parse(said).outcome, 'valid');
    const { credential } = await read(new Uint8Array(readFileSync(file)));
    assert.equal(credential.id, badge.id);
    assert.deepEqual(await verifyElsewhere(credential), { validSignature: true, registered: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
