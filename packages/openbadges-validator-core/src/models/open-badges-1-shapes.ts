import { openBadges2Shapes } from './open-badges-2-shapes.js';
import type { Shapes } from './shape.js';

/**
 * OB 0.5 to 1.1, in the form of 2.0: an issuer needed no e-mail address, a badge of 0.5 does not know its own address,
 * and the picture of an assertion could be written out in it.
 */
export const openBadges1Shapes: Shapes = {
  ...openBadges2Shapes,
  Assertion: {
    types: ['Assertion'],
    members: { ...openBadges2Shapes['Assertion']?.members, id: 'uri', image: 'image|Image' },
  },
  Profile: {
    types: ['Profile', 'Issuer'],
    members: {
      id: 'uri',
      name: 'text!',
      url: 'url!',
      email: 'email',
      image: 'image|Image',
      revocationList: 'uri',
    },
  },
};
