import './lib/cascade-list/define.js';
import './lib/cascade-picture/define.js';
import { LearningCascade } from './learning-cascade.js';

if (!customElements.get('learning-cascade')) customElements.define('learning-cascade', LearningCascade);

export { LearningCascade };
