/** The origin of an address that the page's author wrote, as a list of none or one. */
export function sourceOrigins(src: string | null): readonly string[] {
  if (!src || !URL.canParse(src, document.baseURI)) return [];
  const { origin } = new URL(src, document.baseURI);
  return origin === 'null' ? [] : [origin];
}
