export { awardBadge } from './award/award-badge.js';
export { createBadge } from './award/create-badge.js';
export { createEndorsement } from './award/create-endorsement.js';
export { mayAward } from './award/may-award.js';
