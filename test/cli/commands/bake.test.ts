import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { main } from '../../../packages/cli/src/main.js';
import { read } from '../../../packages/openbadges-validator-core/src/read.js';
import { buildPng } from '../../support/build-png.js';
import { fakeIo, type World } from '../support/fake-io.js';
import { sampleBadge, sampleCredential } from '../support/sample-badge.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
let json: string;
before(async () => {
  json = `${JSON.stringify(await sampleBadge(), null, 2)}\n`;
});

async function run(argv: readonly string[], world: World = {}) {
  const io = fakeIo({ files: { 'a.png': buildPng(), 'a.svg': SVG, 'velo.json': json }, ...world });
  const exit = await main(argv, io);
  return { exit, ...io.said, written: io.written };
}

describe('commons-badges bake and unbake', () => {
  for (const image of ['a.png', 'a.svg']) {
    it(`writes a badge into ${image}, and takes it out as it was`, async () => {
      const baked = await run(['bake', image, 'velo.json', '-o', 'out']);
      assert.equal(baked.exit, 0);
      assert.equal(baked.out, '');
      assert.match(baked.err, /^out: the badge is in it \([\d,]+ bytes\)\.\n$/);
      const bytes = baked.written.get('out') ?? assert.fail();
      assert.equal((await read(bytes)).text, json.trim());
      const unbaked = await run(['unbake', 'out', '-o', 'text'], { files: { out: bytes } });
      assert.equal(unbaked.exit, 0);
      assert.equal(Buffer.from(unbaked.written.get('text') ?? []).toString(), json.trim());
    });
  }

  it('takes the badge from another picture', async () => {
    const { written } = await run(['bake', 'a.png', 'velo.json', '-o', 'out']);
    const files = { 'out.png': written.get('out') ?? assert.fail(), 'a.svg': SVG };
    const again = await run(['bake', 'a.svg', 'out.png', '-o', 'out'], { files });
    assert.equal((await read(again.written.get('out') ?? assert.fail())).text, json.trim());
  });

  it('works in a chain of programs', async () => {
    const baked = await run(['bake', '-', 'velo.json'], { stdin: buildPng() });
    assert.equal(baked.exit, 0);
    assert.equal(baked.err, '');
    const stdin = Buffer.from(baked.out, 'latin1');
    const unbaked = await run(['unbake', '-'], { stdin });
    assert.equal(Buffer.from(unbaked.out, 'latin1').toString(), json.trim());
    assert.equal((await run(['bake', 'a.png', '-'], { stdin: json })).out, baked.out);
  });

  it('writes no picture onto a terminal, but the text of a badge, that steers nothing', async () => {
    const onto = await run(['bake', 'a.png', 'velo.json'], { isTerminal: true });
    assert.equal(onto.exit, 3);
    assert.equal(onto.out, '');
    assert.match(onto.err, /-o/);
    const badge = JSON.stringify(await sampleBadge({ description: 'a\u009b31mb\u202Ec' }));
    const files = { 'a.png': buildPng(), 'velo.json': badge };
    const { written } = await run(['bake', 'a.png', 'velo.json', '-o', 'out'], { files });
    const shown = await run(['unbake', 'out'], {
      isTerminal: true,
      files: { out: written.get('out') ?? '' },
    });
    const text = Buffer.from(shown.out, 'latin1').toString('latin1');
    assert.ok(text.includes('a\\u009b31mb\\u202ec'));
    assert.deepEqual(JSON.parse(shown.out), JSON.parse(badge));
  });

  it('ends with 1 where one of the two is not what it should be', async () => {
    const files = {
      'a.png': buildPng(),
      'velo.json': json,
      'cut.png': buildPng().subarray(0, 40),
      'a.txt': 'bonjour',
      'unsigned.json': JSON.stringify(sampleCredential()),
    };
    for (const [argv, code] of [
      [['bake', 'cut.png', 'velo.json', '-o', 'x'], 'image.damaged'],
      [['bake', 'a.txt', 'velo.json', '-o', 'x'], 'image.unsupported'],
      [['bake', 'a.png', 'a.txt', '-o', 'x'], 'input.not_a_badge'],
      [['bake', 'a.png', 'unsigned.json', '-o', 'x'], 'proof.missing'],
      [['unbake', 'a.png'], 'image.no_badge_data'],
      [['unbake', 'velo.json'], 'image.unsupported'],
      [['unbake', 'a.txt'], 'input.not_a_badge'],
    ] as const) {
      const { exit, err, out, written } = await run(argv, { files });
      assert.equal(exit, 1, argv.join(' '));
      assert.match(err, new RegExp(`^✖ .*\\[${code}\\]\n$`));
      assert.equal(out, '');
      assert.equal(written.size, 0);
    }
  });

  it('says where it may not write', async () => {
    const { exit, err } = await run(['bake', 'a.png', 'velo.json', '-o', '/locked/out.png']);
    assert.equal(exit, 3);
    assert.match(err, /^\/locked\/out\.png cannot be written \(EACCES\)\.\n/);
  });
});
