/**
 * Turns the links to a bulletin's other languages into switches: each shows its language beside the page's own, block
 * by block. The page of that language and the style for two are fetched only then; where they do not come, the link is
 * followed. From a disk no page may fetch another, so there the links stay links.
 */

/** Short words, each of which takes its counterpart in. */
const words = '.figures :is(h2,figcaption),.call';
/** Before them whole blocks, each of which its counterpart follows: by order, and kind by kind, so that none shifts another. */
const parts = ['h1', '.text>:not(.follow)', '.figures dl>div', words];

const bulletin = document.querySelector('.bulletin');
const back = document.querySelector<HTMLElement>('.alongside [hidden]');
let pressed: Element | undefined;

if (bulletin && back && location.protocol !== 'file:') {
  document.querySelectorAll<HTMLAnchorElement>('.alongside a').forEach((link) => {
    const { href, lang, dir } = link;
    const button = document.createElement('button');
    Object.assign(button, { lang, dir, textContent: link.textContent });
    link.replaceWith(button);

    const show = async () => {
      press(button);
      const [html, style] = await Promise.all([textAt(href), textAt(back.dataset.href ?? '')]);
      // Meanwhile the reader may have chosen another.
      if (pressed !== button) return;
      // The head stays behind: a content security policy would complain of the style of a page that is not this one.
      // Ids stay this page's, where links lead.
      const start = html.indexOf('<body');
      const head = html.slice(0, start);
      const body = html.slice(start).replaceAll(/ id="[^"]*"/g, '');
      const other = new DOMParser().parseFromString(body, 'text/html');
      // Its own custom properties (src/site/styles/script-style.ts).
      const type = /:root{(--face[^}]*)/.exec(head)?.[1] ?? '';
      // This page has of the other script no more than names: its faces come along.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync((head.match(/@font-face{[^}]*}/g) ?? []).join('') + style);
      document.adoptedStyleSheets = [sheet];
      for (const selector of parts) {
        const own = document.querySelectorAll(selector);
        let last: Element | undefined;
        other.querySelectorAll<HTMLElement>(selector).forEach((part, index) => {
          // A list of figures holds nothing but figures.
          const shown = part.matches('dl>*') ? part : document.createElement('div');
          Object.assign(shown, { lang, dir: dir || document.dir, className: 'other', style: type });
          if (selector === words) {
            shown.append(...part.childNodes);
            own[index]?.append(shown);
          } else {
            if (shown !== part) shown.append(part);
            // What has no counterpart follows the last.
            (own[index] ?? last)?.after(shown);
            last = shown;
          }
        });
      }
      // Each language's own name above its title.
      const names = [document.querySelector('.languages [aria-current]'), button];
      document.querySelectorAll('.bulletin h1').forEach((title, index) => {
        const { textContent = '' } = names[index] ?? {};
        title.before(Object.assign(document.createElement('h2'), { textContent }));
      });
      bulletin.classList.add('doubled');
      bulletin.querySelector('header')?.append(back);
      back.hidden = false;
      history.replaceState(null, '', `?with=${lang}`);
    };

    button.onclick = () => {
      if (pressed === button) press();
      else
        show().then(
          // The doubled text begins above, where the way back now is: nobody shall look for either.
          () => {
            bulletin.scrollIntoView();
            back.focus();
          },
          () => pressed === button && location.assign(href),
        );
    };
    button.ariaPressed = 'false';
    if (new URLSearchParams(location.search).get('with') === lang) show().catch(() => press());
  });

  back.onclick = () => {
    press();
    document.querySelector('main')?.focus();
  };
}

async function textAt(address: string) {
  const answer = await fetch(address);
  if (!answer.ok) throw Error();
  return answer.text();
}

/** Presses one switch, or none, and takes away what another has shown. */
function press(button?: Element) {
  if (pressed) pressed.ariaPressed = 'false';
  if (button) button.ariaPressed = 'true';
  else history.replaceState(null, '', location.pathname);
  pressed = button;
  document.querySelectorAll('.other,.bulletin header h2').forEach((shown) => shown.remove());
  bulletin?.classList.remove('doubled');
  if (back) back.hidden = true;
}
