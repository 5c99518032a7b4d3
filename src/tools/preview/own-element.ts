/**
 * Sets something of the preview's own into a page so that it is not taken for the page: neither takes the other's
 * style, and it is in English, the language of the desk.
 * @param html what it holds
 * @param id its id, where a link leads to it
 * @returns an element that stands anywhere in a page, and works without script
 */
export function ownElement(html: string, id?: string): string {
  const named = id === undefined ? '' : ` id="${id}"`;
  // By this class what puts two languages side by side passes it over; no style of the page reaches it.
  return `<bulletin-preview${named} class="follow" lang="en" dir="ltr" style="all:initial;display:block;margin-block:1rem;scroll-margin-block:1rem"><template shadowrootmode="open"><style>${style}</style>${html}</template></bulletin-preview>`;
}

/** Text colours are 7:1 on their grounds, in both schemes. */
const style = `
:host{color-scheme:light dark;--ink:#1d1b20;--ground:#fff;--error:#8c1d18;--error-ground:#fdeeec;--warning:#5a4300;--warning-ground:#fdf4dc;--draft:#00344f;--draft-ground:#dff0fb;--rule:#8a8a8a}
@media (prefers-color-scheme:dark){:host{--ink:#eceaf0;--ground:#1b1b1f;--error:#ffb4ab;--error-ground:#3a1512;--warning:#f3cf73;--warning-ground:#2f2610;--draft:#a7d8ff;--draft-ground:#0d2b3d;--rule:#8f8f96}}
@media print{:host{display:none!important}}
*{box-sizing:border-box}
section{padding:.6rem .8rem;font:400 .9375rem/1.45 system-ui,sans-serif;color:var(--ink);background:var(--ground);border:1px dashed var(--rule);border-radius:.4rem;text-align:start;overflow-wrap:anywhere}

section+section{margin-block-start:.6rem}
.draft{border:0;color:var(--draft);background:var(--draft-ground)}
.draft strong{font-size:1.05rem}
h2,p,ul,dl,dd{margin:0;padding:0}
h2{font-size:.875rem;font-weight:600}
ul{list-style:none}
li{margin-block-start:.5rem;padding:.5rem .7rem;border-inline-start:4px solid var(--error);background:var(--error-ground)}
li.warning{border-color:var(--warning);background:var(--warning-ground)}
li strong{color:var(--error)}
li.warning strong{color:var(--warning)}
.plain li{padding:.2rem 0;border:0;background:none}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .8rem;margin-block-start:.3rem}
dt{font-weight:600}
dd{white-space:pre-wrap}
small{font-size:.8125rem}
a{color:inherit}
summary{cursor:pointer;font-weight:600}
@media (max-width:30rem){dl{grid-template-columns:minmax(0,1fr)}dd{margin-block-end:.25rem}}
`.replaceAll('\n', '');
