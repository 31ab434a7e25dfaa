import '@commons-badges/elements/badge-provider/define.js';
import '@commons-badges/elements/badge-wall/define.js';
import '@commons-badges/elements/badge-card/define.js';
import '@commons-badges/elements/badge-verify/define.js';
import { watchPage } from './watch-page.js';

// Everything is in this one file: there is nothing to load when a tag is seen.
watchPage(() => undefined);
