import { serveVerifications } from './serve-verifications.js';

// The whole script of a worker: a page may run it from its own origin, whatever its policy forbids of others.
serveVerifications(globalThis);
