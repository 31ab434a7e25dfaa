export { BadgeBackpack } from './badge-backpack/badge-backpack.js';
export { BadgeCard } from './badge-card/badge-card.js';
export { BadgeClaim } from './badge-claim/badge-claim.js';
export { BadgeEndorse } from './badge-endorse/badge-endorse.js';
export { BadgeEditor } from './badge-editor/badge-editor.js';
export { BadgeProvider } from './badge-provider/badge-provider.js';
export { BadgeVerify } from './badge-verify/badge-verify.js';
export { BadgeWall } from './badge-wall/badge-wall.js';
export { LearningCascade } from './learning-cascade/learning-cascade.js';
export { BadgeErrorEvent, BadgeOpenedEvent, BadgeVerifiedEvent } from './events.js';
export { servicesContext } from './context/services-context.js';

export type { NetworkPolicy } from './context/network-policy.js';
export type { Services } from './context/services.js';
export type { ElementProblem } from './lib/element-problem.js';
