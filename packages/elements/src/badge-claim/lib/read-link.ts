/** The address that somebody means, also without its `https://`; undefined for what is none. */
export function readLink(text: string): string | undefined {
  const written = text.trim();
  const address = /^https?:/i.test(written) ? written : `https://${written}`;
  if (/\s/.test(written) || !URL.canParse(address)) return undefined;
  const { hostname, href } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? href : undefined;
}
