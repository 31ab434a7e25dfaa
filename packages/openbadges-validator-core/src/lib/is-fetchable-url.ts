import { isLoopbackUrl } from './is-loopback-url.js';

/** RFC 6890 and RFC 3927, 6598, 1918, 2544, 5771: addresses that only mean something inside somebody's network, or to many. */
const PRIVATE_IPV4 =
  /^(?:0|10|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.(?:0\.0|168)|198\.1[89]|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[34]\d|25[0-5])(?:\.\d+)+$/;
/** RFC 4193, RFC 4291 §2.5.6, and those that hold an IPv4 address (RFC 4291 §2.5.5, RFC 6052, RFC 3056). */
const PRIVATE_IPV6 = /^\[(?:f[cdf]|fe[89a-f]|::|64:ff9b:|2002:)/;
/** Names that no public server answers to: of one word, and RFC 6762, RFC 8375, RFC 6761 §6.3 and `.internal`. */
const PRIVATE_NAME = /^[^.:[]+\.?$|\.(?:local|internal|localhost|home\.arpa)\.?$/;

export interface FetchPolicy {
  /** Plain http was the rule for badges before 3.0: their addresses may be read without TLS. Default false. */
  readonly plainHttp?: boolean;
  /** This very machine may be asked, with or without TLS: only for who works on it. Default false. */
  readonly loopback?: boolean;
  /** The host of the page this runs in, which a page may always ask, wherever it is. */
  readonly ownHost?: string;
}

/**
 * Whether this package may ask for an address: https, or http where the policy says so; never a private network, never a
 * URL with a password, never another scheme. `URL` has already written `0x7f.1` as `127.0.0.1`.
 */
export function isFetchableUrl(text: string, policy: FetchPolicy): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (isLoopbackUrl(text)) return policy.loopback === true;
  if (
    host !== policy.ownHost &&
    [PRIVATE_IPV4, PRIVATE_IPV6, PRIVATE_NAME].some((places) => places.test(hostname))
  )
    return false;
  return protocol === 'https:' || policy.plainHttp === true;
}
