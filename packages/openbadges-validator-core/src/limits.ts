/** 8 MiB: the most that is taken in as one badge, and the most that is read from one address. */
export const MAX_INPUT_BYTES = 8 * 1024 * 1024;
/** 16 MiB: the most that a compressed part (status list, image text) may unpack to. */
export const MAX_UNPACKED_BYTES = 16 * 1024 * 1024;
/** How deep JSON may nest. Real badges stay under 20. */
export const MAX_JSON_DEPTH = 64;
/** Milliseconds that one address is waited for. */
export const FETCH_TIMEOUT_MS = 10_000;
