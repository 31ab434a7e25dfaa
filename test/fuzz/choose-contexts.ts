import type { Random } from './random.js';

const V1 = 'https://www.w3.org/2018/credentials/v1';
export const V2 = 'https://www.w3.org/ns/credentials/v2';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/';
export const OB_3_0_3 = `${OB}context-3.0.3.json`;

/** Those that may follow one another: others give protected words another meaning. */
const USUAL = [
  [V2, OB_3_0_3],
  [V2, OB_3_0_3],
  [V2, OB_3_0_3],
  [V2, `${OB}context-3.0.2.json`],
  [V1, `${OB}context.json`],
  [V1, `${OB}context/ob_v3p0.jsonld`],
  [V1, `${OB}context-3.0.1.json`],
  [V1, `${OB}context-3.0.2.json`],
  [V1, OB_3_0_3],
  [V2],
  [V1],
];
const FURTHER = [
  'https://w3id.org/security/data-integrity/v2',
  'https://w3id.org/security/suites/ed25519-2020/v1',
  'https://www.w3.org/ns/credentials/status/v1',
  'https://w3id.org/vc/status-list/2021/v1',
  `${OB}extensions.json`,
];

/** Built-in contexts in an order that is met, and sometimes in any. */
export function chooseContexts(random: Random): readonly string[] {
  const further = FURTHER.filter(() => random.chance(0.2));
  const contexts = [...random.pick(USUAL), ...further];
  if (random.chance(0.2) && contexts[0] === V1) contexts.push('https://w3id.org/security/data-integrity/v1');
  return random.chance(0.03) ? random.shuffle(contexts) : contexts;
}
