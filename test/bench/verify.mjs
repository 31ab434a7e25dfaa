// How long a verification takes beside the libraries that others use, in one interleaved run each in Chromium and Node,
// and then how long many take.
//   npm run bench -- verify [--quick] [--only full,jwt] [--in chromium,node] [--profile full]
import { parseArgs } from 'node:util';
import { answerWithNothing } from './verify/answer-with-nothing.mjs';

answerWithNothing();
const { GROUPS } = await import('./verify/groups.mjs');
const { makeCredentials } = await import('./verify/make-credentials.mjs');
const { ENVIRONMENTS } = await import('./verify/environments.mjs');
const { printGroup } = await import('./verify/print-group.mjs');
const { planOf } = await import('./verify/plan.mjs');

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    in: { type: 'string', default: 'chromium,node' },
    profile: { type: 'string' },
  },
});

if (values.profile !== undefined) {
  const { profileGroup } = await import('./verify/profile-group.mjs');
  await profileGroup(values.profile);
} else {
  await measure(values.only?.split(',') ?? Object.keys(GROUPS), values.in.split(','));
  if (values.only === undefined) {
    const { measureBatch } = await import('./batch/measure-batch.mjs');
    await measureBatch(values.quick ? { badges: 1_000, rounds: 1 } : { badges: 10_000, rounds: 3 });
  }
}

async function measure(groups, environments) {
  const plans = Object.fromEntries(groups.map((group) => [group, planOf(group, values.quick)]));
  const counts = Object.fromEntries(groups.map((group) => [group, plans[group].texts]));
  const started = performance.now();
  const credentials = await makeCredentials(counts);
  console.log(`Signed in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  for (const environment of environments) {
    const { name, run, close } = await ENVIRONMENTS[environment]();
    for (const group of groups)
      printGroup(name, GROUPS[group], await run(group, credentials[group], plans[group]));
    await close();
  }
}
