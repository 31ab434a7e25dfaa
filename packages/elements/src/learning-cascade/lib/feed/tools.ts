/** What is needed once there is a cascade: it comes while its records are read. */
export { drawCascade } from '../draw-cascade.js';
export { renderDetail } from '../render-detail.js';
export { feedOfCascade, feedOfRecords } from './feed-of.js';
