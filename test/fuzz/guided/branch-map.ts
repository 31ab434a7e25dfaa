declare global {
  /** How often each branch of the verifier was taken: the bundle counts here. */
  var takenBranches: Uint32Array;
}

/** From these numbers of times on, a branch that is taken more often counts as another one. */
const STEPS = [1, 2, 3, 4, 8, 16, 32, 128] as const;

/** The branches that inputs took so far, and about how often each did. */
export class BranchMap {
  readonly #seen = new Uint8Array(takenBranches.length);

  get size(): number {
    return this.#seen.reduce((sum, steps) => sum + (steps === 0 ? 0 : 1), 0);
  }

  /** Forgets what was counted before an input. */
  begin(): void {
    takenBranches.fill(0);
  }

  /** Whether the input took a branch that none took before it, or one far more often. */
  end(): boolean {
    let isNew = false;
    for (const [branch, times] of takenBranches.entries()) {
      if (times === 0) continue;
      const step = 1 << (STEPS.findLastIndex((least) => times >= least) & 7);
      if (((this.#seen[branch] ?? 0) & step) !== 0) continue;
      this.#seen[branch] = (this.#seen[branch] ?? 0) | step;
      isNew = true;
    }
    return isNew;
  }
}
