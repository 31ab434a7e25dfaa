import { createContext } from '@lit/context';
import type { Services } from './services.js';
import { SERVICES_KEY } from './services-key.js';

/** For a provider, or for elements of others that want to read the same services. */
export const servicesContext = createContext<Services, symbol>(SERVICES_KEY);
