import { WORK_LIMITS } from '../limits.js';
import { createBudget } from './create-budget.js';
import type { Session } from './session.js';

/**
 * A session for one badge among others that share a session: it may cost so much and no more. What is made for all of them
 * has a budget of its own, so that no badge can use up another's.
 */
export function budgetSession(session: Session): Session {
  const spendOwn = createBudget(WORK_LIMITS);
  const asked = new Set<string>();
  const ask = (name: string): boolean => {
    if (asked.has(name)) return false;
    asked.add(name);
    spendOwn('addresses', 1);
    return true;
  };
  return {
    ...session,
    spend: (what, amount) => {
      spendOwn(what, amount);
      session.spend(what, amount);
    },
    fetchDocument: async (url, accept) => {
      const isNew = ask(url.split('#', 1)[0] ?? url);
      const document = await session.fetchDocument(url, accept);
      if (isNew) spendOwn('bytes', document.bytes.length);
      return document;
    },
    share: async (name, make) => {
      ask(name);
      return session.share(name, (shared) => make(budgetSession(shared)));
    },
  };
}
