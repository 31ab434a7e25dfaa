import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clipLine } from '../../../../packages/elements/src/learning-cascade/lib/paint/clip-line.js';

const area = { width: 100, height: 50, reach: 0 };

describe('clipLine', () => {
  it('keeps the part that lies in the area', () => {
    assert.deepEqual(clipLine(-100, 25, 400, 0, area), [0.25, 0.5]);
    assert.deepEqual(clipLine(50, 100, 0, -200, area), [0.25, 0.5]);
    assert.deepEqual(clipLine(10, 10, 20, 20, area), [0, 1]);
    assert.deepEqual(clipLine(-10, 25, 20, 0, { ...area, reach: 5 }), [0.25, 1]);
  });

  it('keeps nothing of a line that passes by', () => {
    assert.equal(clipLine(-10, 60, 200, 0, area), undefined);
    assert.equal(clipLine(-10, 0, 10, -10, area), undefined);
    assert.equal(clipLine(120, 0, 0, 50, area), undefined);
  });

  it('keeps every point that lies in the area, and no other', () => {
    const far = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(far, far, far, far, fc.integer({ min: 0, max: 100 }), (x, y, right, down, percent) => {
        const part = clipLine(x, y, right, down, area);
        const share = percent / 100;
        const [atX, atY] = [x + right * share, y + down * share];
        const away = Math.max(-atX, atX - area.width, -atY, atY - area.height);
        if (Math.abs(away) < 1e-6) return;
        const isKept = part !== undefined && share >= part[0] && share <= part[1];
        assert.equal(isKept, away < 0);
      }),
      { numRuns: 1_000 },
    );
  });
});
