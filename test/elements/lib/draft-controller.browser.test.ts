import { expect } from '@open-wc/testing';
import { DraftController } from '../../../packages/elements/src/lib/draft-controller.js';

interface Note {
  readonly id: string;
  readonly text: string;
}
const empty = (): Note => ({ id: `new ${++made}`, text: '' });
const parse = (kept: unknown): Note | undefined => {
  const { id, text } = kept as Partial<Note>;
  return typeof id === 'string' && typeof text === 'string' ? { id, text } : undefined;
};
let made = 0;
let number = 0;

function open(key: string): {
  draft: DraftController<Note>;
  updates: () => number;
  readonly to: (other: string) => void;
} {
  let updates = 0;
  let current = key;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  const draft = new DraftController<Note>(host, { key: () => current, empty, parse });
  const to = (other: string): void => {
    current = other;
    draft.hostUpdate();
  };
  draft.hostUpdate();
  return { draft, updates: () => updates, to };
}
const freshKey = (): string => `draft-${++number}-${performance.timeOrigin}`;

describe('a draft', () => {
  it('is there again after the page was closed, with the ids that it had', () => {
    const key = freshKey();
    const { draft, updates } = open(key);
    const { id } = draft.value;
    draft.update({ text: 'J’ai' });
    draft.update({ text: 'J’ai animé' });
    expect(updates()).to.equal(2);
    expect(open(key).draft.value).to.deep.equal({ id, text: 'J’ai animé' });
  });

  it('begins empty once it was sent', () => {
    const key = freshKey();
    const { draft } = open(key);
    draft.update({ text: 'fini' });
    const { id } = draft.value;
    draft.clear();
    expect(draft.value.text).to.equal('');
    expect(draft.value.id).not.to.equal(id);
    expect(open(key).draft.isKept).to.equal(false);
  });

  it('is one for each thing that is written', () => {
    const [one, other] = [freshKey(), freshKey()];
    const { draft, to } = open(one);
    draft.update({ text: 'un' });
    to(other);
    expect(draft.value.text).to.equal('');
    to(one);
    expect(draft.value.text).to.equal('un');
  });

  it('is not made of what somebody else left there', () => {
    const key = freshKey();
    localStorage.setItem(`commons-badges-draft:${key}`, '{"id":1}');
    expect(open(key).draft.value.text).to.equal('');
    localStorage.setItem(`commons-badges-draft:${key}`, '{');
    expect(open(key).draft.value.text).to.equal('');
  });

  it('stays in the page where the browser keeps nothing', () => {
    const { draft } = open(freshKey());
    const whole = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...whole, value: full });
    try {
      draft.update({ text: 'encore là' });
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', whole);
    }
    expect(draft.value.text).to.equal('encore là');
  });
});
