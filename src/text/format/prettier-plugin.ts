import path from 'node:path';

import { doc, type AstPath, type Parser, type Printer } from 'prettier';

import { printable } from '../../read/terminal/printable.ts';
import { complain } from '../../read/terminal/terminal.ts';
import { formatText, type Formatted } from './format-text.ts';

/** The name under which `package.json` gives bulletins' texts to this plugin. */
const name = 'bulletin-text';

/** Prettier's way to format a bulletin's text, which never changes what the text says. */
export const parsers: Readonly<Record<string, Parser<Formatted>>> = {
  [name]: {
    astFormat: name,
    locStart: () => 0,
    locEnd: ({ text }) => text.length,
    async parse(text, { filepath, printWidth, singleQuote, proseWrap }) {
      const formatted = await formatText(text, { printWidth, singleQuote, proseWrap });
      // Standard output belongs to the formatted text.
      if (formatted.keptFor !== undefined)
        complain(`${printable(path.relative('', filepath))}${formatted.keptFor}\n`);
      return formatted;
    },
  },
};

/** Prints what was formatted as it is. */
export const printers: Readonly<Record<string, Printer<Formatted>>> = {
  [name]: {
    print: ({ node }: AstPath<Formatted>) => doc.utils.replaceEndOfLine(node.text),
  },
};
