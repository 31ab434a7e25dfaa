import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { main } from '../../packages/cli/src/main.js';
import { fakeIo, trouble, type World } from './support/fake-io.js';

async function run(argv: readonly string[], world: World = {}) {
  const io = fakeIo(world);
  const exit = await main(argv, io);
  return { exit, ...io.said };
}

describe('commons-badges', () => {
  for (const [argv, sentence] of [
    [[], 'Say what is to be done: verify, bake, unbake or inspect.'],
    [['verfy', 'a'], 'There is no command “verfy”. Did you mean verify?'],
    [['dance'], 'There is no command “dance”.'],
    [['verify', 'a', '--jsn'], 'There is no option --jsn here. Did you mean --json?'],
    [['verify', 'a', '--recip', 'x'], 'There is no option --recip here. Did you mean --recipient?'],
    [['verify', 'a', '--frobnicate'], 'There is no option --frobnicate here.'],
    [['verify', 'a', '-x'], 'There is no option -x here.'],
    [['verify', 'a', '-o', 'b'], 'There is no option -o here.'],
    [['inspect', 'a', '--recipient', 'b@c.d'], 'There is no option --recipient here.'],
    [['verify', 'a', '--now'], '--now needs a value behind it.'],
    [['verify', '--now', '--json', 'a'], '--now needs a value behind it.'],
    [['verify', 'a', '--trust='], '--trust needs a value behind it.'],
    [['verify', 'a', '--json=yes'], '--json takes no value.'],
    [['verify'], 'Name the badge: a file, an address, or - for what is piped in.'],
    [['bake', 'a'], 'Name the badge that goes into the image: a JSON file, a signed text or an image.'],
    [['unbake'], 'Name the image: a PNG or SVG file.'],
    [['verify', 'mon', 'badge.png'], '“badge.png” is one too many. Is a space missing its quotes?'],
    [['bake', '-', '-'], 'Only one of the two can be piped in: name a file for the other.'],
    [
      ['verify', 'a', '--recipient', 'camille'],
      '“camille” is no e-mail address, web address (https://…) or DID (did:…).',
    ],
    [
      ['verify', 'a', '--now', '2026-02-30'],
      '“2026-02-30” is no day (2026-06-01) and no time (2026-06-01T12:00:00Z).',
    ],
    [['verify', 'a', '--lang', 'de'], 'There is no language “de”: choose fr or en.'],
    [['verify', 'none.png'], 'There is no file none.png.'],
    [['verify', 'a', '--trust', 'none'], 'There is no file none.'],
    [
      ['verify', 'a', '--trust', 'b'],
      'b is no list of issuers: write ["did:web:…"] or { "did:web:…": "name" }.',
    ],
  ] as const) {
    it(`ends with 3 and says what is wrong with: ${argv.join(' ')}`, async () => {
      const { exit, out, err } = await run(argv, { files: { a: '{}', b: '[1]' } });
      assert.equal(exit, 3);
      assert.equal(out, '');
      const [said, hint, ...rest] = err.split('\n');
      assert.equal(said, sentence);
      assert.match(hint ?? '', /^See: commons-badges (?:verify |bake |unbake |inspect )?--help$/);
      assert.deepEqual(rest, ['']);
    });
  }

  it('says so in French too', async () => {
    const { exit, err } = await run(['verify', 'a', '--jsn', '--lang', 'fr']);
    assert.equal(exit, 3);
    assert.equal(
      err,
      'Il n’y a pas d’option --jsn ici. Vouliez-vous dire --json ?\nVoir : commons-badges verify --help\n',
    );
  });

  it('lets no argument steer the terminal that it is told to', async () => {
    const { err } = await run(['verify', 'a', '--lang', 'x\u001b[31m']);
    assert.ok(err.startsWith('There is no language “x\uFFFD[31m”'));
  });

  for (const [lang, usage, exits] of [
    ['en', 'Usage', 'also with a warning'],
    ['fr', 'Usage', 'même avec une remarque'],
  ] as const) {
    it(`helps in ${lang}, in general and for each command`, async () => {
      const general = await run(['--help', '--lang', lang]);
      assert.equal(general.exit, 0);
      assert.equal(general.err, '');
      assert.ok(general.out.includes(usage) && general.out.includes(exits));
      const all = new Set([general.out]);
      for (const command of ['verify', 'bake', 'unbake', 'inspect']) {
        assert.ok(general.out.includes(`commons-badges ${command} `));
        const { exit, out } = await run([command, '-h', '--lang', lang]);
        assert.equal(exit, 0);
        assert.ok(out.includes(`commons-badges ${command} `));
        all.add(out);
      }
      assert.equal(all.size, 5);
      for (const page of all) for (const line of page.split('\n')) assert.ok(line.length <= 100, line);
    });
  }

  it('tells of every option that a command takes, in both languages', async () => {
    const { COMMANDS } = await import('../../packages/cli/src/commands/index.js');
    for (const [name, load] of COMMANDS) {
      for (const lang of ['fr', 'en']) {
        const { out } = await run([name, '--help', '--lang', lang]);
        const told = [...out.matchAll(/--([a-z-]+)/g)].map(([, option]) => option ?? '');
        const taken = [...(await load()).options, 'lang', 'help', 'version'];
        assert.deepEqual([...new Set(told)].sort(), [...taken].sort(), `${name} ${lang}`);
      }
    }
  });

  it('tells its version', async () => {
    assert.deepEqual(await run(['--version']), { exit: 0, out: '1.2.3\n', err: '' });
  });

  it('takes what stands behind -- for a name', async () => {
    const { err } = await run(['verify', '--', '--json']);
    assert.match(err, /^There is no file --json\.\n/);
  });

  it('says which file could not be read, and why', async () => {
    const io = { ...fakeIo(), readFile: () => Promise.reject(trouble('EISDIR')) };
    assert.equal(await main(['verify', 'folder'], io), 3);
    assert.match(io.said.err, /^folder cannot be read \(EISDIR\)\.\n/);
  });

  it('ends a fault of its own as a badge that was not judged, and never throws', async () => {
    const io = fakeIo({ files: { a: '{}' } });
    const broken = {
      ...io,
      stdout: { isTerminal: false, write: () => Promise.reject(new Error('no space')) },
    };
    assert.equal(await main(['verify', 'a'], broken), 2);
    assert.equal(io.said.err, 'Something went wrong in this program: no space. The badge was not judged.\n');
  });
});
