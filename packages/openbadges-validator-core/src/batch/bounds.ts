/** Badges of a batch, taken and not yet given away, for each thread that works on it. */
export const AHEAD = 64;
/** 32 MiB: what the badges that are being verified may weigh together before more are taken. */
export const MAX_BYTES_AHEAD = 32 * 1024 * 1024;
/** Badges that one thread has begun with: while one waits for the processor's signatures, another is read. */
export const AT_ONCE = 8;
/** From so many badges on, a worker is worth the time it takes to start. */
export const MANY = 256;
/** More workers than this, or than processors, gain nothing. */
export const MAX_WORKERS = 4;
/** Addresses that are asked at the same time: what waits behind them in the browser would time out there. */
export const FETCHES_AT_ONCE = 6;
/** 32 MiB of documents are kept for the badges to come, and 32 MiB of what was made of them. */
export const MAX_KEPT_BYTES = 32 * 1024 * 1024;
/** Milliseconds after which a worker that has work, and says nothing, is given up. */
export const SILENCE_MS = 20_000;
