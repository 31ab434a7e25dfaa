/** The key is registered, so that two copies of the elements on one page meet at the same provider. */
export const SERVICES_KEY = Symbol.for('commons-badges.services');
