/** Leads a reader who changes the language to the paragraph that was being read, where that language has it. */

const paragraphs = document.querySelectorAll<HTMLElement>('.text>p[id]');

document.querySelectorAll<HTMLAnchorElement>('.languages a').forEach((link) => {
  link.onclick = () => {
    let read = '';
    paragraphs.forEach((paragraph) => {
      const { top, bottom } = paragraph.getBoundingClientRect();
      // The last that has come to the upper third; at the end of a page, the one that the reader was led to.
      if (top < innerHeight / 3 || (bottom <= innerHeight && paragraph.matches(':target')))
        read = paragraph.id;
    });
    link.hash = read;
  };
});
