/** What a language (BCP 47) is called in another. A model may say anything: what is no language stays as it is written. */
export function languageName(tag: string, within: string): string {
  try {
    return new Intl.DisplayNames([within], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
