import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
interface Contestant {
  readonly items: number;
  readonly run: (round: number) => Promise<unknown>;
}
type Deal = (round: number, count: number) => string[];

const load = (name: string): Promise<unknown> => import(new URL(`verify/${name}.mjs`, import.meta.url).href);
const { createDeck } = (await load('deck')) as {
  createDeck: (texts: readonly string[], warm: number) => { deal: Deal; lend: Deal };
};
const { interleave } = (await load('interleave')) as {
  interleave: (contestants: readonly Contestant[], rounds: number, warmUps: number) => Promise<number[][]>;
};
const { median, pairedRatios, quantile, slope } = (await load('statistics')) as {
  median: (values: readonly number[]) => number;
  pairedRatios: (values: readonly number[], base: readonly number[]) => number[];
  quantile: (values: readonly number[], share: number) => number;
  slope: (points: readonly (readonly [number, number])[]) => number;
};
const { sumProfile } = (await load('sum-profile')) as {
  sumProfile: (profile: object, scripts: ReadonlyMap<string, string>) => object[];
};

describe('the statistics of a measurement', () => {
  it('finds the value below which a share lies', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(quantile([0, 10], 0.25), 2.5);
    assert.equal(quantile([7], 0.75), 7);
  });

  it('compares each round with itself', () => {
    assert.deepEqual(pairedRatios([2, 30], [1, 10]), [2, 3]);
  });

  it('tells how much each one more adds', () => {
    assert.equal(
      slope([
        [0, 5],
        [1, 7],
        [2, 9],
      ]),
      2,
    );
  });
});

describe('the deck of texts', () => {
  it('deals none twice but those for warming up, and says so when it is used up', () => {
    const deck = createDeck(['w', 'a', 'b', 'c'], 1);
    assert.deepEqual(deck.deal(-1, 2), ['w', 'w']);
    assert.deepEqual(deck.deal(0, 2), ['a', 'b']);
    assert.deepEqual(deck.deal(1, 1), ['c']);
    assert.throws(() => deck.deal(2, 1), /used up/);
  });

  it('lends any of them', () => {
    const deck = createDeck(['w', 'a', 'b'], 1);
    assert.deepEqual(deck.lend(1, 2), ['b', 'w']);
  });
});

describe('an interleaved run', () => {
  it('lets all take turns, in the other order every other round, and forgets the warm-up', async () => {
    const turns: string[] = [];
    const contestant = (name: string) => ({
      items: 2,
      run: (round: number) => {
        turns.push(`${name}${round}`);
        return Promise.resolve();
      },
    });
    const times = await interleave([contestant('a'), contestant('b')], 2, 1);
    assert.deepEqual(turns, ['b-1', 'a-1', 'a0', 'b0', 'b1', 'a1']);
    assert.deepEqual(
      times.map((one) => one.length),
      [2, 2],
    );
  });
});

describe('the sum of a profile', () => {
  it('counts the time of each function, alone and with what it calls, and names its module', () => {
    const frame = (functionName: string, lineNumber: number) => ({
      callFrame: { functionName, url: 'http://localhost/page.js', lineNumber, columnNumber: 0 },
    });
    const profile = {
      nodes: [
        { id: 1, ...frame('outer', 1), children: [2] },
        { id: 2, ...frame('inner', 3) },
      ],
      samples: [1, 2, 2],
      timeDeltas: [100, 200, 100],
    };
    const scripts = new Map([
      ['/page.js', '// lib/outer.js\nfunction outer() {}\n// lib/inner.js\nfunction inner() {}'],
    ]);
    assert.deepEqual(sumProfile(profile, scripts), [
      { name: 'inner', place: 'lib/inner.js', self: 0.75, total: 0.75 },
      { name: 'outer', place: 'lib/outer.js', self: 0.25, total: 1 },
    ]);
  });
});
