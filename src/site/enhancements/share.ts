/** Shows the buttons that pass an address on, where the browser can do what they say. */

const told = document.querySelector('output');
// The page's own, but where a page names one that is to be copied.
const url = [...document.querySelectorAll<HTMLAnchorElement>('[rel=canonical],.copied')].at(-1)?.href ?? '';

for (const button of document.querySelectorAll<HTMLButtonElement>('.share button')) {
  // One that copies has the words that say it did. On pages without https browsers lack what their types say they have.
  const copied = button.value;
  button.hidden = !((copied ? 'clipboard' : 'share') in navigator);
  button.onclick = () => {
    if (copied && told) {
      navigator.clipboard.writeText(url).then(
        () => (told.textContent = copied),
        // Where it is not allowed, the address can at least be seen and marked by hand.
        () => (told.textContent = url),
      );
      // A reader who changes their mind is no problem.
    } else navigator.share({ title: document.title, url }).catch(() => undefined);
  };
}
