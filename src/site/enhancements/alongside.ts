/**
 * Turns the links to a bulletin's other languages into switches: each shows its language beside the page's own, block
 * by block. The page of that language is fetched only then; where it does not come, the link is followed. From a disk
 * no page may fetch another, so there the links stay links.
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
      const answer = await fetch(href);
      if (!answer.ok) throw Error();
      const html = await answer.text();
      // Meanwhile the reader may have chosen another.
      if (pressed !== button) return;
      // The head stays behind: a content security policy would complain of the style of a page that is not this one.
      const other = new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
      const type = /:root{(--face[^}]*)/.exec(html)?.[1] ?? '';
      // This page has of the other script no more than names: its faces come along.
      const faces = new CSSStyleSheet();
      faces.replaceSync((html.match(/@font-face{[^}]*}/g) ?? []).join(''));
      document.adoptedStyleSheets = [faces];
      for (const selector of parts)
        pair(other, selector, { lang, dir: dir || document.dir, className: 'other' }, type);
      const title = bulletin.querySelector('h1');
      title?.before(heading(document.querySelector('.languages [aria-current]')));
      title?.nextElementSibling?.prepend(heading(button));
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

/** @returns a heading for what stands in a language, by its own name as a link or switch has it */
function heading(named: Element | null) {
  const made = document.createElement('h2');
  made.textContent = named?.textContent ?? '';
  return made;
}

/**
 * Puts parts of the other page beside their counterparts; what has none follows the last.
 * @param other the other page
 * @param selector which parts
 * @param marks what they are marked with
 * @param type that page's own custom properties (src/site/styles/script-style.ts)
 */
function pair(other: Document, selector: string, marks: object, type: string) {
  const own = document.querySelectorAll(selector);
  let last: Element | undefined;
  other.querySelectorAll<HTMLElement>(selector).forEach((part, index) => {
    // A list of figures holds nothing but figures.
    const shown = Object.assign(part.matches('dl>*') ? part : document.createElement('div'), marks);
    shown.style.cssText = type;
    if (selector === words) {
      shown.append(...part.childNodes);
      own[index]?.append(shown);
    } else {
      if (shown !== part) shown.append(part);
      (own[index] ?? last)?.after(shown);
      last = shown;
    }
    // An id stays the first one's, where links lead.
    shown.querySelectorAll('[id]').forEach((named) => {
      if (document.getElementById(named.id) !== named) named.removeAttribute('id');
    });
  });
}
