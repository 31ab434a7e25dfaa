/** What is needed of WebCrypto, and what the software in its place does. */
export type SignatureCrypto = Pick<
  SubtleCrypto,
  'digest' | 'importKey' | 'exportKey' | 'generateKey' | 'sign' | 'verify'
>;
