/**
 * A module that is loaded at its first use, and handed on at once from then on. A browser lets every `import()` wait in a
 * queue, also of a module that is there: in Chromium about as long as a signature takes to verify. What is kept is the
 * module, which is the same for everybody; where loading failed, the next use tries again.
 */
export function loadOnce<T>(load: () => Promise<T>): () => T | Promise<T> {
  let loaded: T | undefined;
  return () => loaded ?? load().then((module) => (loaded = module));
}
