import type { Rule } from '../rule.ts';

/** A publication has a language and a bulletin: an empty one must not replace a full one by a slip of the pen. */
export const somethingPublished: Rule = (publication, report) => {
  const { bulletins, localeFolders, bulletinFolders, waiting } = publication;
  const drafts = bulletinFolders.filter(({ isDraft }) => isDraft).length;
  const empty = { rule: 'publication/empty', severity: 'error', line: 0, found: 'nothing' } as const;
  if (localeFolders.length === 0) {
    report({
      ...empty,
      file: 'locales/',
      message: 'The publication has no language.',
      expected: 'a folder for each language, such as locales/en/',
      hint: 'Add a folder for the language of the source texts.',
    });
  }
  // Bulletins that could not be read were reported for what is wrong with them.
  if (bulletinFolders.length === 0) {
    report({
      ...empty,
      file: 'content/bulletins/',
      message: 'There is no bulletin to publish.',
      expected: 'a folder for each bulletin',
      hint: 'Add a bulletin, such as content/bulletins/first-news/.',
    });
  } else if (bulletins.length === 0 && drafts === bulletinFolders.length) {
    report({
      ...empty,
      file: 'content/bulletins/',
      message: 'Every bulletin is a draft, so there is none to publish.',
      expected: 'at least one bulletin that is no draft',
      hint: 'Take "draft: true" out of one.',
    });
  } else if (waiting[0] && bulletins.length === 0 && drafts + waiting.length === bulletinFolders.length) {
    report({
      ...empty,
      file: 'content/bulletins/',
      message: `The first bulletin is published on ${waiting[0].until}, so there is none to publish today.`,
      expected: 'at least one bulletin whose day has come',
      hint: `Build again on ${waiting[0].until}, or write an earlier day as "published" in content/bulletins/${waiting[0].slug}/bulletin.yaml.`,
    });
  }
};
