export { buildCascade } from './cascade/build-cascade.js';
export { closedBranchesOf } from './cascade/closed-branches-of.js';
export { createCascade } from './cascade/create-cascade.js';
export { indicatorsOf, multiplicationOf } from './cascade/indicators-of.js';
export { judgeCascade } from './cascade/judge-cascade.js';
export { lineageOfPerson } from './cascade/lineage-of-person.js';
export { verifyCascade } from './cascade/verify-cascade.js';
