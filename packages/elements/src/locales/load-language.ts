/** Each language by the first part of its BCP 47 name, with what loads it. French is always among them. */
export type LanguageLoaders<T> = ReadonlyMap<string, () => Promise<T>>;

/** What there is in a language (BCP 47); in French for a language that has none yet. */
export async function loadLanguage<T>(loaders: LanguageLoaders<T>, language: string): Promise<T> {
  const [primary = ''] = language.toLowerCase().split('-');
  return (loaders.get(primary) ?? loaders.get('fr'))!();
}
