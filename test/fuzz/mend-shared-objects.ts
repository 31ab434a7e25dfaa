/**
 * The `jsonld` library writes into what all objects share where something is named `__proto__` or `toString`: that is undone,
 * so that everything else can go on. Tells whether there was something to undo.
 */
export function mendSharedObjects(): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype);
  const shared = names.map((name) => Reflect.get(Object.prototype, name) as unknown);
  const written = [Object.prototype, ...shared.filter((value) => typeof value === 'function')].flatMap(
    (one) => Object.keys(one).map((name) => [one, name] as const),
  );
  for (const [one, name] of written) Reflect.deleteProperty(one, name);
  return written.length > 0;
}
