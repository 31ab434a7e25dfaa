import type { BadgeDetail } from '../../../packages/elements/src/lib/badge-detail/badge-detail.js';

/** The first element in the shadow of another that a selector finds. */
export function inside<E extends Element = HTMLElement>(host: Element, selector: string): E | null {
  return host.shadowRoot?.querySelector<E>(selector) ?? null;
}

export function allInside<E extends Element = HTMLElement>(host: Element, selector: string): readonly E[] {
  return [...(host.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** What a reader can read in a shadow, without the white space of the template. */
export function textInside(host: Element | null, selector = '*'): string {
  const found = host ? allInside(host, selector).filter((element) => !element.matches('style, style *')) : [];
  const text =
    selector === '*'
      ? (host?.shadowRoot?.textContent ?? '')
      : found.map((element) => element.textContent).join(' ');
  return text.replace(/\s+/g, ' ').trim();
}

/** The detail that lies over an element, once there is something in it. */
export function openDetail(host: Element): BadgeDetail | null {
  const dialog = inside<HTMLDialogElement>(host, 'dialog');
  const detail = dialog?.open ? dialog.querySelector<BadgeDetail>('badge-detail') : null;
  return detail && inside(detail, '.title') ? detail : null;
}
