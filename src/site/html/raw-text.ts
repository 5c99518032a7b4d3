/** Elements whose content is text up to their own end tag, whatever it looks like. */
const rawTextElements = new Set([
  'iframe',
  'noembed',
  'noframes',
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
]);

/**
 * Finds where the content of a raw-text element ends (HTML Standard, 13.2.5.2–13.2.5.20).
 * @param html the page
 * @param name the element, in lower case
 * @param from where its content begins
 * @returns where it ends: at its end tag or at the page's end; undefined where the element holds tags as others do
 */
export function rawTextEnd(html: string, name: string, from: number): number | undefined {
  if (!rawTextElements.has(name)) return undefined;
  if (name === 'script') return scriptEnd(html, from);
  const end = new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** An end tag after `<!--` and `<script` ends only the inner script. */
function scriptEnd(html: string, from: number): number {
  const marks = /<!--|-->|<(\/?)script[\t\n\f\r />]/gi;
  marks.lastIndex = from;
  let isComment = false;
  let isInner = false;
  for (let mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    if (mark[0] === '<!--') {
      isComment = true;
      // Its dashes may be those of its end, as in `<!-->`.
      marks.lastIndex -= 2;
    } else if (mark[0] === '-->') {
      isComment = isInner = false;
    } else if (mark[1] === '') {
      isInner = isComment;
    } else if (isInner) {
      isInner = false;
    } else {
      return mark.index;
    }
  }
  return html.length;
}
