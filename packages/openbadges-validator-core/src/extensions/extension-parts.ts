import type { Shapes } from '../models/shape.js';

/** The parts that the built-in extensions are made of. */
export const extensionParts: Shapes = {
  Place: { members: { latitude: 'number!', longitude: 'number!' } },
  Assessment: {
    members: {
      description: 'text!',
      type: 'text!',
      assessmentOutput: 'text!',
      hasGroupParticipation: 'flag!',
      hasGroupEvaluation: 'flag!',
      evaluationMethod: 'text!',
    },
  },
};
