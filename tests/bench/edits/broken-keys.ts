/** A key that is broken on purpose: a part of it is left out, and the random editor must find a site that is not the same. */
export interface BrokenKey {
  /** What is kept by it, and which part is left out. */
  readonly kind: string;
  /** The file of the code where it is put together. */
  readonly file: string;
  /** What stands there once, and what stands there instead. */
  readonly from: string;
  readonly to: string;
  /** The edits that must find it. */
  readonly edits: readonly string[];
}

/** Every kind of key. */
export const brokenKeys: readonly BrokenKey[] = [
  {
    kind: 'a rendered page, without what it was handed',
    file: 'src/tools/build/plan.ts',
    from: '      digestOfHanded(handed(output, path, made)),\n',
    to: '',
    edits: ['a figure', 'a title in one language', 'its channels'],
  },
  {
    kind: 'a rendered page, without the words of the interface',
    file: 'src/outputs/reads.ts',
    from: 'const words = speaks.map(({ strings }) => strings.data);',
    to: 'const words: unknown[] = [];',
    edits: ['a string of the interface'],
  },
  {
    kind: 'a rendered page, without where its links lead',
    file: 'src/outputs/reads.ts',
    from: '{ publication, speaks, words, leads, standing, ',
    to: '{ publication, speaks, words, standing, ',
    edits: ['a link to another bulletin', 'a translation added', 'a translation removed'],
  },
  {
    kind: 'a rendered page, without whether the site is portable',
    file: 'src/tools/build/plan.ts',
    from: '[codeDigest(), output.name, route, portable]',
    to: '[codeDigest(), output.name, route]',
    edits: ['--portable'],
  },
  {
    kind: 'a finished page, without the rendered one',
    file: 'src/tools/build/finish.ts',
    from: '[renderedSha256(planned), digestOf(named), href, portable]',
    to: '[digestOf(named), href, portable]',
    edits: ['a figure', 'a title in every language'],
  },
  {
    kind: 'a finished page, without the typefaces that it names',
    file: 'src/tools/build/finish.ts',
    from: '[renderedSha256(planned), digestOf(named), href, portable]',
    to: '[renderedSha256(planned), href, portable]',
    edits: ['what a typeface holds', 'words in one language'],
  },
  {
    kind: 'the words of pages, without the pages',
    file: 'src/tools/build/unite-words.ts',
    from: 'keyOf([scripts, of])',
    to: 'keyOf([scripts, String(of.length), group.map(({ route }) => route)])',
    // The words of new bulletins are in feeds too, which are looked at each time.
    edits: ['a new letter on a standing page'],
  },
  {
    kind: 'a cut typeface, without the words',
    file: 'src/site/typefaces/cut.ts',
    from: "keyOf([maker, left], font, wanted.join('\\n'))",
    to: 'keyOf([maker, left], font)',
    edits: ['a new letter on a standing page'],
  },
  {
    kind: 'a work that was read, without its files',
    file: 'src/publication/read-work.ts',
    from: 'keyOf([at, files.sum, digestOf(around)])',
    to: 'keyOf([at, digestOf(around)])',
    // The words of a text that has changed are read again by its own sum.
    edits: ['a title in one language', 'a figure'],
  },
  {
    kind: 'a work that was read, without what is known of the site',
    file: 'src/publication/read-work.ts',
    from: 'keyOf([at, files.sum, digestOf(around)])',
    to: 'keyOf([at, files.sum])',
    edits: ['its source language', 'a translation added'],
  },
  {
    kind: 'a verdict, without the work',
    file: 'src/check/verdict.ts',
    from: 'digestOf([work, around])',
    to: 'digestOf([work.folder, around])',
    edits: ['a paragraph in every language'],
  },
  {
    kind: 'a verdict, without the glossary',
    file: 'src/check/verdict.ts',
    from: 'digestOf([work, around])',
    to: 'digestOf([work])',
    edits: ['a term of the glossary'],
  },
  {
    kind: 'all, without the code',
    file: 'src/store/code-digest.ts',
    from: '    hash.update(`${file}\\n${String(bytes.length)}\\n`).update(bytes);\n',
    to: '    hash.update(`${file}\\n`);\n',
    edits: ["a component's code", 'a style of pages'],
  },
  {
    kind: 'a whole build, without what people write',
    file: 'src/tools/build/unchanged.ts',
    from: 'keyOf([codeDigest(), folders, said, siteUrl,',
    to: 'keyOf([codeDigest(), said, siteUrl,',
    edits: ['a figure', 'a file of public/'],
  },
  {
    kind: 'a whole build, without the address',
    file: 'src/tools/build/unchanged.ts',
    from: 'said, siteUrl, asked]',
    to: 'said, asked]',
    edits: ['SITE_URL'],
  },
  {
    kind: 'a whole build, without a look at what is there',
    file: 'src/tools/build/unchanged.ts',
    from: ' &&\n    [...files].every(isSame)',
    to: '',
    edits: ['a file of dist/ written over', 'a file of dist/ replaced by another'],
  },
  {
    kind: 'anything, without a look whether it is sound',
    file: 'src/store/sound-bytes.ts',
    from: 'return sha256Of(bytes) === sha256 ? bytes : undefined;',
    to: 'return bytes;',
    edits: ['a file of dist/ written over, its time kept'],
  },
];
