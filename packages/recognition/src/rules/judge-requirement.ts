import { LEAVES } from './leaves/index.js';
import { answer, type Leaf, type LeafAnswer } from './leaves/leaf.js';
import type { KnownLeaf, Requirement } from './rule.js';
import type { Scene } from './scene.js';

/** Whether records fulfil what a rule requires. What is not known is never true, alone or joined with anything. */
export function judgeRequirement(requirement: Requirement, scene: Scene): LeafAnswer {
  switch (requirement.kind) {
    case 'leaf':
      return judgeLeaf(requirement, scene);
    case 'unknown':
      return answer({ code: 'rule.unknown', leaf: requirement.name });
    case 'all':
      return joinAll(requirement.of.map((part) => judgeRequirement(part, scene)));
    case 'any':
      return joinSome(
        1,
        requirement.of.map((part) => judgeRequirement(part, scene)),
      );
    case 'atLeast':
      return joinSome(
        requirement.n,
        requirement.of.map((part) => judgeRequirement(part, scene)),
      );
  }
}

/** The facts were parsed by the schema of this very leaf. */
function judgeLeaf({ name, facts }: KnownLeaf, scene: Scene): LeafAnswer {
  return (LEAVES[name] as Leaf<typeof facts>).judge(facts, scene);
}

function joinAll(answers: readonly LeafAnswer[]): LeafAnswer {
  return { ...answer(...answers.flatMap(({ missing }) => missing)), ...gatheredFrom(answers) };
}

function joinSome(n: number, answers: readonly LeafAnswer[]): LeafAnswer {
  const good = answers.filter(({ ok }) => ok);
  if (good.length >= n) return { ...answer(), ...gatheredFrom(good) };
  const lacking = answers.filter(({ ok }) => !ok).map(({ missing }) => missing);
  return { ...answer({ code: 'choice', n: n - good.length, of: lacking }), ...gatheredFrom(answers) };
}

/** The fewest paths of all that were counted; of a seed where one part is. */
function gatheredFrom(answers: readonly LeafAnswer[]): Pick<LeafAnswer, 'paths' | 'seed'> {
  const paths = answers.flatMap((one) => (one.paths === undefined ? [] : [one.paths]));
  const isSeed = answers.some(({ ok, seed }) => ok && seed === true);
  return { ...(paths.length > 0 && { paths: Math.min(...paths) }), ...(isSeed && { seed: true }) };
}
