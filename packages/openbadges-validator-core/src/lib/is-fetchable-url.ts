const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
/** RFC 1918, RFC 3927, RFC 6598, RFC 4193, RFC 4291 §2.5.6: addresses that only mean something inside somebody's network. */
const PRIVATE_IPV4 =
  /^(?:0|10|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d+)+$/;
const PRIVATE_IPV6 = /^\[(?:f[cd]|fe[89ab]|::)/;

/**
 * Whether this package may ask for an address: https, or http where `plainHttp` says so and on this very machine; never
 * a private network, never a URL with a password, never another scheme. `URL` has already written `0x7f.1` as `127.0.0.1`.
 */
export function isFetchableUrl(text: string, plainHttp: boolean): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (LOOPBACK.test(hostname)) return true;
  if (PRIVATE_IPV4.test(hostname) || PRIVATE_IPV6.test(hostname)) return false;
  return protocol === 'https:' || plainHttp;
}
