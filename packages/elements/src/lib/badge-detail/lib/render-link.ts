import { html, type TemplateResult } from 'lit';

/** A link where the address is one of the web; else its text alone. */
export function renderLink(url: string | undefined, text: string): TemplateResult {
  if (!url || !/^https?:\/\//i.test(url)) return html`${text}`;
  return html`<a href=${url} rel="noopener noreferrer nofollow external">${text}</a>`;
}
