/** Shows the buttons that pass a bulletin on, where the browser can do what they say. */

const [app, copy] = document.querySelectorAll<HTMLButtonElement>('.share button');
const told = document.querySelector('output');
const url = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? '';

// In some browsers, and on pages without https, neither exists, whatever their types say.
if (app && 'share' in navigator) {
  app.hidden = false;
  app.onclick = () => {
    // A reader who changes their mind is no problem.
    navigator.share({ title: document.title, url }).catch(() => undefined);
  };
}

if (copy && told && 'clipboard' in navigator) {
  copy.hidden = false;
  copy.onclick = () => {
    navigator.clipboard.writeText(url).then(
      () => (told.textContent = copy.value),
      // Where it is not allowed, the address can at least be seen and marked by hand.
      () => (told.textContent = url),
    );
  };
}
