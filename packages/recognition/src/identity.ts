export { exportKey } from './identity/export-key.js';
export { importKey } from './identity/import-key.js';
export { KeyBackupError } from './identity/key-backup-error.js';
export { MIN_PASSPHRASE } from './identity/passphrase.js';
