// A community that does not exist, from a seed: opened records without signatures, as `openRecord` would give them.
import { createRandom } from './random.mjs';

const { freeze } = Object;

const DAY_MS = 86_400_000;
const COMMUNITY = 'did:web:jardins.example';
const START = Date.parse('2025-01-10T09:00:00Z');
const LETTERS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const RULE = JSON.stringify({
  type: 'BadgeRule',
  v: 1,
  signer: 'peer',
  validFor: 'P2Y',
  claimTTL: 'P60D',
  require: {
    all: [
      { selfClaim: { evidenceMin: 1, narrativeMin: 40 } },
      { endorsed: { n: 2, by: { holds: 'self' }, paths: 2 } },
    ],
  },
});
const STORY = 'J’ai animé une réunion avec un appui, puis une autre sans, et nous en avons parlé après.';
/** How many people one holder vouches for in all, and how far back in time those are whom learners meet. */
const MOST_PUPILS = 12;
const RECENT = 600;

/**
 * @param credentials how many badges there are in all
 * @param days in how many days they came
 * @param mischief the share of badges that a holder made with a key of his own
 * @param mistakes the share of badges that were withdrawn as a mistake
 * @returns `{ opened, charter, now, next }`: `next()` makes one more badge with its claim
 */
export function generateCommunity({
  credentials = 100_000,
  gardens = 40,
  families = 3,
  seed = 1,
  days = 500,
  mischief = 0.01,
  mistakes = 0.0005,
  leaving = 0.002,
} = {}) {
  const world = createWorld({ gardens, families, seed });
  const step = (days * DAY_MS) / credentials;
  while (world.count < credentials) addBadge(world, START + world.count * step, mischief);
  const now = START + (days + 1) * DAY_MS;
  addWithdrawals(world, now, { mistakes, leaving });
  return {
    opened: world.opened,
    charter: world.charter,
    now: new Date(now),
    next: () => {
      const from = world.opened.length;
      addBadge(world, now - DAY_MS, 0);
      return world.opened.slice(from);
    },
  };
}

function createWorld({ gardens, families, seed }) {
  const random = createRandom(seed);
  const names = Array.from({ length: families }, (_, index) => `famille-${index + 1}`);
  const places = Array.from({ length: gardens }, (_, index) => `did:web:jardin-${index + 1}.example`);
  const world = { random, opened: [], badges: [], people: 0, count: 0, families: new Map(), gardens: places };
  for (const name of names) world.families.set(name, { name, holders: [], byGarden: new Map() });
  const roots = Object.fromEntries(names.map((name) => [name, { roots: plantRoots(world, name) }]));
  world.charter = own(world, 'charter', 'Charter', START, {
    community: COMMUNITY,
    families: roots,
    gardens: places.map((id) => ({ id })),
  });
  world.charter.signers = [
    COMMUNITY,
    ...Object.values(roots).flatMap((family) => family.roots.map(({ id }) => id)),
  ];
  return world;
}

function plantRoots(world, name) {
  return Array.from({ length: 5 }, () => {
    const root = createPerson(world);
    giveBadge(world, world.families.get(name), root, {
      at: START,
      attesters: [],
      teachers: [],
      issuer: COMMUNITY,
    });
    return { id: root.id, since: '2025-01-10' };
  });
}

function createPerson(world) {
  world.people += 1;
  const garden = world.random.pick(world.gardens);
  return { id: `did:key:z6Mk${letters(world.random, 44)}`, garden };
}

function letters(random, length) {
  let text = '';
  while (text.length < length) text += LETTERS[random.below(LETTERS.length)];
  return text;
}

function uuid(random) {
  const hex = (length) => Array.from({ length }, () => random.below(16).toString(16)).join('');
  return `urn:uuid:${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}

const digest = (random) => `zQm${letters(random, 44)}`;
const written = (time) => `${new Date(time).toISOString().slice(0, 19)}Z`;

function opened(world, kind, record, signers, carried = []) {
  return { kind, record, digest: digest(world.random), signers, outcome: 'valid', carried };
}

function own(world, kind, type, time, members, signers = []) {
  const record = { type, v: 1, id: uuid(world.random), created: written(time), ...members };
  return opened(world, kind, record, signers);
}

/** Who learns is new, or holds a badge of another family. */
function addBadge(world, at, mischief) {
  const { random } = world;
  const family = random.pick([...world.families.values()]);
  const isFalse = random.next() < mischief && family.holders.length > 50;
  const attesters = isFalse ? [chooseHolder(world, family)] : chooseAttesters(world, family);
  const known = random.next() < 0.1 ? random.pick(world.badges)?.holder : undefined;
  const learner =
    known === undefined || family.holders.some((one) => one.holder === known) ? createPerson(world) : known;
  if (random.next() < 0.6) learner.garden = attesters[0].holder.garden;
  const teachers = attesters.filter((_, index) => index === 0 || random.next() < 0.3);
  const given = giveBadge(world, family, learner, {
    at,
    attesters,
    teachers,
    issuer: attesters.at(-1).holder.id,
  });
  if (isFalse) given.pupils = MOST_PUPILS;
}

/** Two who do not have their hands full, the first of them often of the same garden as the second. */
function chooseAttesters(world, family) {
  const first = chooseHolder(world, family);
  for (let tries = 0; tries < 50; tries += 1) {
    const second = chooseHolder(world, family);
    if (second.holder !== first.holder) return [first, second];
  }
  return family.holders.slice(0, 2);
}

function chooseHolder({ random }, { holders }) {
  const from = Math.max(0, holders.length - RECENT);
  const at = from + random.below(holders.length - from);
  const chosen = holders[at];
  chosen.pupils += 1;
  if (chosen.pupils >= MOST_PUPILS) holders.splice(at, 1);
  return chosen;
}

function giveBadge(world, family, holder, { at, attesters, teachers, issuer }) {
  const { random } = world;
  const id = uuid(random);
  const achievement = achievementOf(family.name);
  const link = ({ badge }) => ({ id: badge.record.id, digest: badge.digest });
  const learnedFrom = teachers.map((one) => ({
    id: one.holder.id,
    credential: one.badge.record.id,
    digest: one.badge.digest,
  }));
  const claim = own(
    world,
    'claim',
    'BadgeClaim',
    at - 3_600_000,
    {
      credentialId: id,
      achievement: { id: achievement.id, digest: `zQm${'m'.repeat(44)}` },
      subject: holder.id,
      learnedFrom,
      evidence: [{ kind: 'récit', text: STORY }],
      garden: holder.garden,
    },
    [holder.id],
  );
  const endorsements = attesters.map((one) =>
    opened(
      world,
      'endorsement',
      {
        '@context': [],
        id: uuid(random),
        type: ['VerifiableCredential', 'EndorsementCredential'],
        issuer: { id: one.holder.id },
        validFrom: written(at - 1_800_000),
        credentialSubject: {
          id,
          role: teachers.includes(one) ? 'teacher' : 'peer',
          basis: 'vu-faire',
          claimDigest: claim.digest,
          holderCredential: link(one),
        },
      },
      [one.holder.id],
    ),
  );
  const record = {
    '@context': [],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer },
    validFrom: written(at),
    validUntil: written(at + 730 * DAY_MS),
    credentialSubject: { id: holder.id, achievement },
    evidence: [{ claimDigest: claim.digest, learnedFrom, garden: holder.garden }],
    relatedResource: attesters.map(link).map((one) => ({ id: one.id, digestMultibase: one.digest })),
  };
  const badge = opened(world, 'badge', record, [issuer], endorsements);
  world.opened.push(claim, badge);
  const held = { holder, badge, pupils: 0 };
  family.holders.push(held);
  world.badges.push(held);
  world.count += 1;
  return held;
}

function achievementOf(family) {
  return freeze({
    id: `https://jardins.example/b/${family}`,
    type: ['Achievement'],
    name: family,
    creator: { id: COMMUNITY },
    criteria: { rule: RULE },
    tag: [`famille:${family}`, 'stade:2'],
  });
}

/** Mistakes are found out when they are young; people leave whenever they like. */
function addWithdrawals(world, now, { mistakes, leaving }) {
  const { random } = world;
  for (const { badge, holder } of world.badges.slice(20)) {
    const chance = random.next();
    if (chance >= mistakes + leaving) continue;
    const reason = chance < mistakes ? 'erreur' : 'retrait';
    const by = reason === 'erreur' ? COMMUNITY : holder.id;
    const created = Math.min(now - DAY_MS, Date.parse(badge.record.validFrom) + random.below(200) * DAY_MS);
    const credential = { id: badge.record.id, digest: badge.digest };
    world.opened.push(
      own(world, 'withdrawal', 'Withdrawal', created, { credential, reason, by: [by] }, [by]),
    );
  }
}
