import type { Command, CommandName } from '../command.js';

/** Each command by its name, with what loads it. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map<
  CommandName,
  () => Promise<Command>
>([
  ['verify', async () => (await import('./verify.js')).verify],
  ['bake', async () => (await import('./bake.js')).bake],
  ['unbake', async () => (await import('./unbake.js')).unbake],
  ['inspect', async () => (await import('./inspect.js')).inspect],
]);
