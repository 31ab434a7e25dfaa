/** Shows as `:state(name)` the one of several states that an element is in. */
export function setState(internals: ElementInternals, state: string): void {
  internals.states.clear();
  internals.states.add(state);
}
