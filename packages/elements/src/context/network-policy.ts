/**
 * Where verification may ask: `same-origin` (the page's own server and the one the page's author named in `src`), `any`,
 * or `none`. A reader is never made known to a third party before she asks for it.
 */
export type NetworkPolicy = 'same-origin' | 'any' | 'none';
