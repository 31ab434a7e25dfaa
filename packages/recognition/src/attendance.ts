export { readEventCode, writeEventCode } from './attendance/event-code.js';
