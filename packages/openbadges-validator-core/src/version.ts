/** Of this package, as in its `package.json`. What an older version found out is not given again by a newer one. */
export const VERSION = '0.1.0';
