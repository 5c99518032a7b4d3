import { splitMdx, type MdxParts } from '../../text/front-matter.ts';
import { parseYaml, parseYamlLegibly } from '../../read/data/data-file.ts';
import { salvage } from '../../read/data/salvage.ts';
import { frontMatterSchema, type FrontMatter } from '../../publication/translation.ts';

/**
 * Splits a file into front matter and text though a line of dashes may be missing, or words may stand before the first.
 * @param text a whole file, lines ended by `\n`
 * @returns its parts; lines of the text stay where they are in the file
 */
export function splitLegibly(text: string): MdxParts {
  const parts = splitMdx(text);
  if (parts.frontMatter !== undefined) return parts;
  // The second line is missing: the fields end at the first empty line.
  const open = /^---[ \t]*\n((?:[^\n]*\S[^\n]*\n)+)/.exec(text);
  if (open !== null) return partsAt(text, 0, open[0].length, open[1] ?? '');
  const between = /^---[ \t]*\n([^]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  return between === null ? parts : partsAt(text, between.index, between[0].length, between[1] ?? '');
}

function partsAt(text: string, start: number, length: number, frontMatter: string): MdxParts {
  const before = text.slice(0, start);
  const whole = text.slice(start, start + length);
  const lines = whole.split('\n').length - 1;
  return {
    frontMatter,
    frontMatterLine: before.split('\n').length + 1,
    body: before + '\n'.repeat(lines) + text.slice(start + length),
  };
}

/**
 * Reads the fields of a front matter as far as they can be read.
 * @param frontMatter the YAML between the dashes
 * @param title what stands for a title or a summary that is missing
 * @returns the fields; a field that is at fault is missing
 */
export function fieldsLegibly(frontMatter: string, title: string): FrontMatter {
  const source = { file: '', text: frontMatter };
  const sound = parseYaml(source, () => undefined)?.data;
  const data = sound ?? {
    ...(parseYamlLegibly(source)?.data as object | undefined),
    ...fieldsByLine(frontMatter),
  };
  const fields = salvage(frontMatterSchema, data, { title, summary: title });
  if (fields === undefined) throw new Error('No front matter can be made of a title and a summary.');
  return fields;
}

/** Where a mark or a colon confuses the parser, a line still says what it says. */
function fieldsByLine(frontMatter: string): Record<string, string> {
  const lines = frontMatter.matchAll(/^(title|summary|translator):[ \t]*(\S.*)$/gm);
  return Object.fromEntries(
    [...lines].map(([, name = '', value = '']) => [
      name,
      value
        .trim()
        .replace(/^["'“”„]|["'“”]$/g, '')
        .trim(),
    ]),
  );
}
