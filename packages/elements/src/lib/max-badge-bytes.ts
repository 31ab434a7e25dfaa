/** 8 MiB: what the validator core takes in. A larger file is not even read. */
export const MAX_BADGE_BYTES = 8 * 1024 * 1024;
