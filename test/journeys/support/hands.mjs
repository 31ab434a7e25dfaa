// What a person does at a page: looks for words, taps, types. Every tap is counted.

/** Runs in the page: all that stands in it, through open shadow roots, in the order in which it is read. */
const DEEP = `
  const deep = (root, selector) => [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches(selector) ? [one] : []),
    ...(one.shadowRoot ? deep(one.shadowRoot, selector) : []),
  ]);
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
  const wordsOf = (one) => ((one.getAttribute('aria-label') ?? '') + ' ' + one.textContent).replace(/\\s+/g, ' ').trim();
`;
const SEEN = 'button, a[href], summary, label, [role=button]';

const inPage = (body) => `(() => { ${DEEP} ${body} })()`;

/** Whether these words stand anywhere where they can be read. */
const readable = (words) => `
  const text = (root) => [...root.childNodes].map((node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || ['STYLE', 'SCRIPT'].includes(node.nodeName)) return '';
    // One without a box of its own may hold others that have one.
    if (getComputedStyle(node).display === 'none') return '';
    return (node.shadowRoot ? text(node.shadowRoot) : '') + text(node) + ' ';
  }).join('');
  return text(document.body).replace(/\\s+/g, ' ').includes(${JSON.stringify(words)});
`;

/** A person at one tab. */
export function hands(tab) {
  let taps = 0;
  const ask = (body) => tab.evaluate(inPage(body));
  const waitFor = (body) => tab.waitFor(inPage(body));

  /** Where to tap on what says these words; a label with a box in it is tapped on the box. */
  const find = (words, selector) => `
    const wanted = ${JSON.stringify(words)};
    const found = deep(document, ${JSON.stringify(selector)}).filter(isSeen).filter((one) => wordsOf(one).includes(wanted));
    const one = found.find((some) => wordsOf(some) === wanted) ?? found[0];
  `;
  const place = async (words, selector) => {
    await waitFor(`${find(words, selector)} return one !== undefined && !one.disabled;`);
    await ask(`${find(words, selector)} one.scrollIntoView({ block: 'center', behavior: 'instant' });`);
    return ask(`${find(words, selector)}
      const box = one.localName === 'label' ? (one.querySelector('input, select') ?? one) : one;
      const { left, top, width, height } = (box.getClientRects()[0] ?? one.getClientRects()[0]);
      return { x: left + width / 2, y: top + height / 2 };`);
  };

  const labelled = (words) => `
    const wanted = ${JSON.stringify(words)};
    const found = deep(document, 'label').filter(isSeen).filter((one) => wordsOf(one).includes(wanted));
    const box = found.map((one) => one.control).find((one) => one && ['checkbox', 'radio'].includes(one.type));
  `;
  const canRead = (words) => ask(readable(words));
  return {
    tab,
    canRead,
    taps: () => taps,
    forgetTaps: () => (taps = 0),
    /** Taps on the first thing that says these words. */
    async tap(words, selector = SEEN) {
      const { x, y } = await place(words, selector);
      taps += 1;
      await tab.page.mouse.click(x, y);
    },
    /** Taps on the first of these that is there. */
    async tapFirst(several) {
      const isThere = (words) => `(() => { ${find(words, SEEN)} return one !== undefined; })()`;
      await waitFor(`return ${several.map(isThere).join(' || ')};`);
      for (const words of several) if (await ask(`return ${isThere(words)};`)) return this.tap(words);
      return undefined;
    },
    /** Taps on the box with this label, unless it is as it should be. */
    async check(words, isWanted = true) {
      await waitFor(`${labelled(words)} return box !== undefined;`);
      if ((await ask(`${labelled(words)} return box.checked;`)) !== isWanted) await this.tap(words, 'label');
      await waitFor(`${labelled(words)} return box?.checked === ${isWanted};`);
    },
    /** Types into the field with this label, letter by letter, in the place of what is there. */
    async type(label, text) {
      const field = `
        const wanted = ${JSON.stringify(label)};
        const fields = deep(document, 'textarea, input:not([type=checkbox], [type=radio], [type=file])').filter(isSeen);
        const says = (one) => [...(one.labels ?? [])].map(wordsOf).join(' ') + ' ' + (one.getAttribute('aria-label') ?? '') + ' ' +
          (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => one.getRootNode().getElementById?.(id)?.textContent ?? '').join(' ');
        const one = fields.find((some) => says(some).replace(/\\s+/g, ' ').includes(wanted));
      `;
      await waitFor(`${field} return one !== undefined;`);
      await ask(
        `${field} one.scrollIntoView({ block: 'center', behavior: 'instant' }); one.focus(); one.select?.();`,
      );
      await tab.page.keyboard.type(text);
    },
    /** Chooses an entry of the list with this label. */
    async choose(label, entry) {
      const list = `
        const lists = deep(document, 'select').filter(isSeen);
        const one = lists.find((some) => [...some.labels].map(wordsOf).join(' ').includes(${JSON.stringify(label)}));
        const entry = one && [...one.options].find((some) => some.textContent.includes(${JSON.stringify(entry)}));
      `;
      await waitFor(`${list} return entry !== undefined;`);
      taps += 2;
      await ask(`${list}
        one.value = entry.value;
        for (const type of ['input', 'change']) one.dispatchEvent(new Event(type, { bubbles: true, composed: true }));`);
    },
    /** Waits until these words can be read somewhere. */
    async reads(words) {
      try {
        await waitFor(readable(words));
      } catch (error) {
        throw new Error(`« ${words} » was never read`, { cause: error });
      }
    },
    ask,
    waitFor,
  };
}
