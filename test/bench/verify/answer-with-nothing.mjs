/** Whoever asks the network gets an empty document at once: no measurement waits for a host, or talks to one. */
export function answerWithNothing() {
  globalThis.fetch = () =>
    Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } }));
}
