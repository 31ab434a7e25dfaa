/**
 * Whether the id that a document gives itself is the address that it was read at: spelled alike once both are parsed. What
 * was read with TLS may still call itself by its address of before.
 */
export function isAddressOf(id: string, address: string): boolean {
  if (id === address) return true;
  if (!URL.canParse(id) || !URL.canParse(address)) return false;
  const [named, read] = [new URL(id), new URL(address)];
  if (named.protocol === 'http:' && read.protocol === 'https:' && named.port === '')
    named.protocol = 'https:';
  return named.href === read.href;
}
