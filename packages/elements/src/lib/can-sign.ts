/** Whether this page can sign: browsers keep WebCrypto for pages that came over a secure connection. */
export function canSign(): boolean {
  return (crypto.subtle as SubtleCrypto | undefined) !== undefined;
}
