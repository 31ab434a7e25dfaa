import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { Session } from '@commons-badges/stores';
import type { ServicesController } from '../../../packages/elements/src/context/services-controller.js';
import { newId } from '../../../packages/recognition/src/records/new-id.js';
import { SessionController } from '../../../packages/elements/src/lib/session-controller.js';
import { StoreError } from '../../../packages/stores/src/store-error.js';
import { openGarden } from '../support/open-garden.js';
import { until } from '../support/until.js';

class SessionHost extends LitElement {
  session: (() => Promise<Session>) | null = null;
  readonly controller = new SessionController(this, this as unknown as ServicesController);
  get services(): { session: (() => Promise<Session>) | null } {
    return { session: this.session };
  }
}
customElements.define('session-host', SessionHost);

function mount(session: (() => Promise<Session>) | null): SessionHost {
  const host = new SessionHost();
  host.session = session;
  document.body.append(host);
  return host;
}
const ready = (host: SessionHost) => until(() => host.controller.view, 'a view');
const introduce = () => ({ do: 'introduce', id: newId(), name: 'Hoa' }) as const;

describe('SessionController', function () {
  this.timeout(20_000);
  afterEach(() => document.querySelectorAll('session-host').forEach((host) => host.remove()));

  it('stays idle where there is no session', async () => {
    const host = mount(null);
    await host.updateComplete;
    expect(host.controller.state.status).to.equal('idle');
    expect(await host.controller.ask(introduce())).to.deep.equal({ ok: false, problem: null });
  });

  it('knows who signs, and looks again when something changes', async () => {
    const { session, hoa, ana } = await openGarden();
    const host = mount(() => Promise.resolve(session));
    expect((await ready(host)).me?.did).to.equal(hoa);
    await session.become(ana);
    await until(() => host.controller.view?.me?.did === ana, 'Ana');
  });

  it('asks, unless the page prevents it, and tells once it is safe', async () => {
    const { session } = await openGarden();
    const host = mount(() => Promise.resolve(session));
    await ready(host);
    const done: string[] = [];
    host.addEventListener('recognition-done', ({ request }) => done.push(request.do));
    const answer = await host.controller.ask(introduce());
    expect(answer.ok && answer.handled.written).to.have.length(1);
    expect(done).to.deep.equal(['introduce']);
    host.addEventListener('recognition-request', (event) => event.preventDefault());
    expect(await host.controller.ask(introduce())).to.deep.equal({ ok: false, problem: null });
    expect(done).to.have.length(1);
  });

  it('tells what kept it from reading, and tries again', async () => {
    const { session } = await openGarden();
    const problem = { code: 'store.unavailable', store: 'browser' } as const;
    let isShut = true;
    const shut: Session = {
      ...session,
      dossier: () => (isShut ? Promise.reject(new StoreError(problem)) : session.dossier()),
    };
    const host = mount(() => Promise.resolve(shut));
    await until(() => host.controller.state.status === 'failed');
    expect(host.controller.state).to.deep.equal({ status: 'failed', problem });
    isShut = false;
    await host.controller.reload();
    expect(host.controller.view).not.to.equal(null);
  });

  it('tells of a part of the page that did not come', async () => {
    const lost = import(`/nowhere-${newId()}.js`) as Promise<Session>;
    const host = mount(() => lost);
    await until(() => host.controller.state.status === 'failed');
    expect(host.controller.state).to.deep.equal({ status: 'failed', problem: { code: 'page.not_loaded' } });
  });

  it('refuses in the words of the request, and forgets a session that it left', async () => {
    const { session } = await openGarden();
    const host = mount(() => Promise.resolve(session));
    await ready(host);
    const answer = await host.controller.ask({ do: 'attend', id: newId(), code: 'rien' });
    expect(!answer.ok && answer.problem?.code).to.equal('request.code_unreadable');
    host.remove();
    expect(host.controller.state.status).to.equal('idle');
  });
});
