import { brokenSession, createPlay, show, silentSession } from './recognition-states.js';

const uuid = () => `urn:uuid:${crypto.randomUUID()}`;
const later = [];

/** Opens what is folded, and taps, once the element shows it. */
async function inside(element, selector) {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = element.shadowRoot?.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no ${selector}`);
}
const act = (provider, ...selectors) => {
  const element = provider.querySelector('badge-backpack');
  later.push(async () => {
    for (const selector of selectors) {
      const found = await inside(element, selector);
      if (found.localName === 'details') found.open = true;
      else found.click();
    }
  });
};

const badges = async (play) => {
  await play.award();
  await play.claim({ model: play.models[1], links: ['https://wiki.example/Essai'] });
  return { session: play.session };
};

/** Two records are safe here and did not reach the store. */
const waitingSession = ({ session }) => {
  const waiting = ['a', 'b'].map((id) => ({
    record: { id, kind: 'profile', body: '{}', index: {} },
    since: '2026-11-02T09:00:00Z',
    problem: { code: 'store.unavailable', store: 'browser' },
  }));
  return { ...session, waiting: async () => waiting };
};

const scenes = {
  badges,
  opened: async (play, provider) => {
    await play.award();
    act(
      provider,
      '.what details',
      '.more details',
      '.more details:nth-of-type(2)',
      '.more .quiet',
      '.me details',
    );
    return { session: play.session };
  },
  standings: async (play) => {
    await badges(play);
    const dossier = await play.session.dossier();
    const mine = dossier.of('badge').filter(({ record }) => record.credentialSubject.id === play.people.hoa);
    const given = mine.find(({ record }) => record.issuer.id === play.people.bo);
    await play.as('bo');
    await play.session.handle({ do: 'withdraw', id: uuid(), credential: given.record.id, reason: 'erreur' });
    await play.as('hoa');
    return { session: play.session };
  },
  claims: async (play) => {
    const claim = await play.claim();
    await play.reply('ana', claim, 'complete', 'Où était-ce ?');
    await play.as('hoa');
    return { session: play.session };
  },
  elsewhere: async (play, provider) => {
    const dossier = await play.session.dossier();
    const [other] = dossier.of('badge');
    await play.session.notebook.add({
      id: other.record.id,
      kind: 'badge',
      body: JSON.stringify(other.record),
      index: {},
    });
    act(provider, '.elsewhere', '.elsewhere .one');
    return { session: play.session };
  },
  waiting: async (play) => ({ session: waitingSession(play) }),
  key: async (play, provider) => {
    act(provider, '.key');
    return { session: play.session };
  },
  linking: async (play, provider) => {
    await play.award();
    act(provider, '.key');
    return { session: await play.elsewhere() };
  },
  leave: async (play, provider) => {
    await play.award();
    act(provider, '.leave');
    return { session: play.session };
  },
  gone: async (play, provider) => {
    const element = provider.querySelector('badge-backpack');
    later.push(async () => {
      (await inside(element, '.leave')).open = true;
      const word = await inside(element, '[name=word]');
      word.value = 'effacer';
      word.dispatchEvent(new Event('input', { bubbles: true }));
      (await inside(element, '.leave .main:not([disabled])')).click();
      await inside(element, '.page > [role=status] .done');
    });
    return { session: play.session };
  },
  empty: async (play) => ({ session: play.session }),
  loading: async (play) => ({ session: silentSession(play) }),
  failed: async (play) => ({ session: brokenSession(play) }),
};

await show(scenes);
delete document.documentElement.dataset.states;
for (const step of later) await step();
document.documentElement.dataset.states = 'ready';
export { createPlay };
