/** The policy that the elements promise to live under, word for word. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const GUARDS = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const POLICIES = [
  ['/examples/strict-csp/', STRICT_POLICY],
  // Here a reader pastes the address of any badge: the page must be able to read it.
  [
    '/examples/verify/',
    `${STRICT_POLICY.replace("connect-src 'self'", "connect-src 'self' https:")}; ${GUARDS}`,
  ],
];

/** The policy of one page of the examples. */
export function contentSecurityPolicy(pathname) {
  const own = POLICIES.find(([prefix]) => pathname.startsWith(prefix));
  return own ? own[1] : `${STRICT_POLICY}; ${GUARDS}`;
}
