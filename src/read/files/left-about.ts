/** What systems and programs leave beside the files of people, by whole names and by how names begin and end. */
const leftAbout = new RegExp(
  [
    // The system's own, hidden where it shows folders.
    String.raw`^\.`,
    // Windows: how a folder is shown, and its small pictures.
    String.raw`^(?:desktop\.ini|(?:eh)?thumbs\.db|\$recycle\.bin)$`,
    // Word and its like: who has a document open, and what is not saved yet.
    String.raw`^~\$|^~.*\.tmp$`,
    // Editors: what a file was before it was saved, or is not saved yet.
    String.raw`~$|^#.*#$|\.(?:bak|orig|swp|tmp)$`,
  ].join('|'),
  'i',
);

/**
 * @param name name of a file or folder
 * @returns whether a system or a program left it there, so that nobody misses it where nothing is made of it
 * @example isLeftAbout('~$en.docx') // true
 */
export function isLeftAbout(name: string): boolean {
  return leftAbout.test(name);
}
