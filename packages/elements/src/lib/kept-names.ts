/** The names under which this device keeps what belongs to one person, with her DID in them: what she is writing. */
export const DRAFT_PREFIX = 'commons-badges-draft:';
/** Whether she was offered a copy of her key. */
export const BACKUP_PREFIX = 'commons-badges-backup:';
