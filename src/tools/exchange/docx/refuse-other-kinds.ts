import { DocxError } from './docx-error.ts';

const saveAsDocx = 'Open it where it was written, save it as "Word Document (.docx)", and import that.';

/** What files begin with that are often called .docx and are none, with what they are. */
const kinds: readonly { readonly begins: string; readonly what: string }[] = [
  { begins: '{\\rtf', what: 'an RTF file' },
  { begins: '%PDF', what: 'a PDF file' },
  { begins: '<', what: 'a file in HTML or XML' },
];

/** A compound file of the time before .docx; one that is encrypted is such a file still. */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Refuses what is no .docx, whatever its name says, and says what it is.
 * @param bytes the file
 * @throws {DocxError} where it is something else
 */
export function refuseOtherKinds(bytes: Buffer): void {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return;
  if (bytes.subarray(0, compoundFile.length).equals(compoundFile)) {
    if (bytes.includes(encryptedPackage))
      throw new DocxError(
        'This document is encrypted with a password.',
        'Open it in Word, save it without the password, and import that.',
      );
    throw new DocxError('This is a document of an older Word (.doc).', saveAsDocx);
  }
  const start = bytes
    .subarray(0, 100)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  const what = kinds.find(({ begins }) => start.startsWith(begins))?.what;
  throw new DocxError(
    what === undefined ? 'This is no .docx.' : `This is ${what}, and no .docx.`,
    what === undefined ? 'Look whether it opens in Word; if not, ask for it again.' : saveAsDocx,
  );
}
