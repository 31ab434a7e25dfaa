/** Every warning of the bundler ends the build, but those that are known to say nothing. */
export function refuseWarnings(warning) {
  const place = warning.id ?? warning.ids?.join() ?? warning.message;
  // Comments in zod that only speak of `__PURE__`.
  if (warning.code === 'INVALID_ANNOTATION' && place.includes('/node_modules/zod/')) return;
  if (warning.code === 'CIRCULAR_DEPENDENCY' && place.includes('/node_modules/')) return;
  throw new Error(`${warning.code}: ${warning.message}`);
}
