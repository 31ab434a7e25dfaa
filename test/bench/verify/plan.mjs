/** `ours`: how many contestants of a group are the product. `fast` and `slow`: texts a round, by how long one takes. */
const PLANS = {
  full: { rounds: 9, fast: 60, slow: 5, warm: 20, ours: 3 },
  distinct: { rounds: 7, fast: 40, slow: 5, warm: 20, ours: 3 },
  small: { rounds: 9, fast: 100, slow: 10, warm: 20, ours: 3 },
  jcs: { rounds: 9, fast: 40, slow: 10, warm: 20, ours: 2 },
  jwt: { rounds: 25, fast: 30, slow: 30, warm: 30, ours: 2 },
  growth: { rounds: 7, fast: 10, slow: 1, warm: 4, ours: 1 },
  growthOfDistinct: { rounds: 5, fast: 10, slow: 1, warm: 4, ours: 1 },
  stages: { rounds: 15, fast: 40, slow: 3, warm: 12, ours: 0 },
  fallback: { rounds: 9, fast: 4, slow: 4, warm: 4, ours: 1 },
};

/**
 * How a group is run, and how many texts that takes when the product is given none of them twice.
 * @returns {{rounds: number, fast: number, slow: number, warm: number, texts: number}}
 */
export function planOf(group, isQuick) {
  const plan = PLANS[group];
  const rounds = isQuick ? Math.ceil(plan.rounds / 2) : plan.rounds;
  const fast = isQuick ? Math.ceil((plan.fast * 2) / 3) : plan.fast;
  return { ...plan, rounds, fast, texts: plan.warm + rounds * fast * plan.ours };
}
