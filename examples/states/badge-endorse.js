import { brokenSession, createPlay, MODELS, show, silentSession } from './recognition-states.js';

const uuid = () => `urn:uuid:${crypto.randomUUID()}`;
const later = [];

/** What a person does on the page, once the element shows it. */
async function inside(element, selector) {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = element.shadowRoot?.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no ${selector}`);
}
const act = (provider, ...selectors) => {
  const element = provider.querySelector('badge-endorse');
  later.push(async () => {
    for (const selector of selectors) (await inside(element, selector)).click();
  });
};

/** Two people ask; Ana is the one who looks. */
async function asked(play) {
  await play.claim();
  const kim = await play.session.addPerson('Kim');
  await play.session.handle({ do: 'introduce', id: uuid(), name: 'Kim' });
  await play.session.handle({
    do: 'claim',
    id: uuid(),
    credentialId: uuid(),
    model: play.models[0],
    story: 'J’ai tenu le rôle à la réunion d’octobre.',
  });
  await play.as('ana');
  return { session: play.session, kim };
}

/** Ana holds a workshop, Hoa was there, and Bo with the help of Ana. */
async function workshop(play) {
  const { session, people } = play;
  await play.as('ana');
  const opens = session.now();
  const closes = new Date(opens.getTime() + 7_200_000);
  const { code } = await session.handle({
    do: 'open-event',
    id: uuid(),
    name: 'Compost d’hiver',
    opens: opens.toISOString(),
    closes: closes.toISOString(),
    maxClaims: 20,
  });
  await play.as('hoa');
  await session.handle({ do: 'attend', id: uuid(), code });
  await play.as('bo');
  await session.handle({ do: 'attend', id: uuid(), code, assistedBy: people.ana });
  await play.as('ana');
  return { session };
}

const scenes = {
  inbox: asked,
  request: async (play, provider) => {
    act(provider, '.request');
    return asked(play);
  },
  basis: async (play, provider) => {
    act(provider, '.request', '[part=form] .main');
    return asked(play);
  },
  complete: async (play, provider) => {
    act(provider, '.request', '[part=form] .actions button:nth-of-type(2)');
    return asked(play);
  },
  endorsed: async (play, provider) => {
    act(provider, '.request', '[part=form] [name=basis]', '[part=form] .main', '.outcome');
    return asked(play);
  },
  awarded: async (play, provider) => {
    const claim = await play.claim();
    await play.endorse('ana', claim);
    await play.as('bo');
    act(provider, '.request', '[part=form] [name=basis]', '[part=form] .main', '.outcome');
    return { session: play.session };
  },
  room: async (play, provider) => {
    act(provider, '.room summary');
    return asked(play);
  },
  event: workshop,
  closed: async (play, provider) => {
    act(provider, '.event .main', '.sure .main');
    return workshop(play);
  },
  given: async (play, provider) => {
    await play.award();
    await play.as('bo');
    act(provider, '.given summary', '.given .quiet');
    return { session: play.session };
  },
  seals: async (play) => {
    await play.award();
    await play.elsewhere();
    await play.as('ana');
    return { session: play.session };
  },
  'own-seal': async (play) => {
    await play.award();
    await play.elsewhere();
    return { session: play.session };
  },
  nominate: async (play, provider) => {
    await play.as('ana');
    const rule = {
      type: 'BadgeRule',
      v: 1,
      signer: 'self',
      require: { nominated: { n: 3, accepted: true } },
    };
    const draft = { ...MODELS[0], name: 'Prendre soin du jardin', rule, family: 'soin' };
    await play.session.handle({ do: 'publish-model', id: uuid(), draft });
    act(provider, '.nominate summary');
    return { session: play.session };
  },
  empty: async (play) => {
    await play.as('ana');
    return { session: play.session };
  },
  nobody: async (play) => ({ session: play.session }),
  loading: async (play) => ({ session: silentSession(play) }),
  failed: async (play) => ({ session: brokenSession(play) }),
};

await show(scenes);
delete document.documentElement.dataset.states;
for (const step of later) await step();
document.documentElement.dataset.states = 'ready';
export { createPlay };
