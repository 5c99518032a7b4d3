/** Leads a reader who changes the language to the paragraph that was being read, where that language has it. */
document.querySelectorAll<HTMLAnchorElement>('.languages a').forEach((link) => {
  link.onclick = () => {
    link.hash = '';
    document.querySelectorAll('.text>p').forEach((paragraph) => {
      // The last that has come to the upper third.
      if (paragraph.getBoundingClientRect().top < innerHeight / 3) link.hash = paragraph.id;
    });
  };
});
