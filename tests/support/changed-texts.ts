import type { TestSite } from './site.ts';

const cities = 'content/bulletins/demonstration-cities';
const specimen = 'content/bulletins/specimen';

/**
 * Changes what a site of `cities`, Arabic and the specimen published: its source texts say things anew, in a paragraph, an
 * item of a list, a cell and a key figure; corrections are told of; one bulletin was withdrawn.
 * @param site the site
 */
export function changeTexts(site: TestSite): void {
  site.remove(`${cities}/received/en.txt`);
  site.replace(`${cities}/en.mdx`, 'In their work,', 'At work,');
  site.replace(
    `${cities}/en.mdx`,
    'a total of 5026 public security checkpoints',
    'a total of 5030 public security checkpoints',
  );
  site.replace(
    `${cities}/en.mdx`,
    'a total of 5026 public security checkpoints',
    'a total of 5030 public security checkpoints',
  );
  site.replace(`${cities}/bulletin.yaml`, 'value: 5026', 'value: 5030');
  site.replace(
    `${cities}/en.mdx`,
    'figuresCaption:',
    `corrections:
  - { date: 2023-05-22, what: "There are 5030 checkpoints, not 5026.", why: "The ministry counted again." }
  - { date: 2023-05-21, what: "A paragraph began with other words." }
figuresCaption:`,
  );
  site.replace(`${specimen}/en.mdx`, '- two\n', '- two of them\n');
  site.replace(`${specimen}/en.mdx`, '1. first', '1. the first');
  site.replace(`${specimen}/en.mdx`, 'beside the *school*', 'behind the *school*');
  site.replace(`${specimen}/en.mdx`, '> A quotation.', '> A longer quotation.');
  site.write(
    'content/bulletins/gone/bulletin.yaml',
    'published: 2023-05-01\nwithdrawn: { date: 2023-05-02, why: { en: "The well was dry.", bn: "কূপটি শুকনো ছিল।" } }\n',
  );
  for (const tag of ['en', 'bn'])
    site.write(
      `content/bulletins/gone/${tag}.mdx`,
      '---\ntitle: "Gone"\nsummary: "Gone."\n---\n\nIt is gone.\n',
    );
}
