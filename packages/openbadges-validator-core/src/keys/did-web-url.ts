const NAME = /^(?:[a-z0-9-]+\.)*[a-z0-9-]+(?:%3a\d{1,5})?$/i;
const SEGMENT = /^(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+$/;

/** Where the document of a did:web stands (did:web §3.2), or undefined for one that is not written as the method asks. */
export function didWebUrl(did: string): string | undefined {
  const [name = '', ...path] = did.slice('did:web:'.length).split(':');
  const isPlain = NAME.test(name) && path.every((part) => SEGMENT.test(part) && !/^\.+$/.test(part));
  if (!isPlain || path.some((part) => /%2f/i.test(part))) return undefined;
  const place = path.length === 0 ? '.well-known' : path.join('/');
  return `https://${name.replace(/%3a/i, ':')}/${place}/did.json`;
}
