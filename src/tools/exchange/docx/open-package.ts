import { unzipSync } from 'fflate';

import { inBytes, sizeLimit } from '../../../read/files/size-limits.ts';
import { parseXml, XmlError, type XmlElement } from '../../../read/data/xml-tree.ts';
import { DocxError } from './docx-error.ts';

/** A document's files, of which only those in XML and pictures that are asked for are unpacked. */
export interface Package {
  /** Names of all files, `word/document.xml`. */
  readonly names: readonly string[];
  /**
   * @param name name of a file
   * @returns its root element, or undefined where there is no such file
   * @throws {DocxError} where it is no XML, or could do harm
   */
  readXml(name: string): XmlElement | undefined;
  /**
   * @param name name of a picture's file
   * @returns its bytes; undefined where there is no such file, or it is larger than a picture may be
   */
  readPicture(name: string): Buffer | undefined;
}

/** Far more than a long report takes, and little enough for every machine. */
const maxMegabytes = 30;
const maxFiles = 5000;

/** Pictures are compressed already: such files hold more than the document itself only where harm is meant. */
const maxPictureMegabytes = 200;

const saveAgain = 'Open it in Word, save it again, and import that.';

/**
 * Opens a .docx that somebody else made. What it says of its sizes is looked at before anything is unpacked, and no
 * more than that is unpacked; nothing is written to the disk.
 * @param bytes the file
 * @returns its files
 * @throws {DocxError} where it is no .docx, or too large
 */
export function openPackage(bytes: Buffer): Package {
  refuseOtherKinds(bytes);
  const names: string[] = [];
  const files = unpack(bytes, names);
  if (!names.includes('[Content_Types].xml'))
    throw new DocxError(
      files.mimetype === undefined
        ? 'This is an archive, and no .docx.'
        : 'This is a document of OpenOffice or LibreOffice (.odt), and no .docx.',
      'Save it as "Word Document (.docx)", and import that.',
    );
  /** A document may refer to one part as often as it likes. */
  const read = new Map<string, XmlElement>();
  const pictures = new Map<string, Buffer | undefined>();
  let left = inBytes(maxPictureMegabytes);
  return {
    names,
    readXml(name) {
      const file = Object.hasOwn(files, name) ? files[name] : undefined;
      const root = read.get(name) ?? (file && readPart(name, file));
      if (root !== undefined) read.set(name, root);
      return root;
    },
    readPicture(name) {
      if (pictures.has(name)) return pictures.get(name);
      const picture = unpackOne(bytes, name, left);
      pictures.set(name, picture);
      left -= picture?.length ?? 0;
      return picture;
    },
  };
}

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

/** Refuses what is no .docx, whatever its name says, and says what it is. */
function refuseOtherKinds(bytes: Buffer): void {
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

function unpack(bytes: Buffer, names: string[]): Readonly<Record<string, Uint8Array | undefined>> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        const isWanted = /(?:\.(?:xml|rels)|^mimetype)$/.test(name);
        if (isWanted) size += originalSize;
        if (size > maxMegabytes * 1_000_000 || names.length > maxFiles)
          throw new DocxError(
            `This document would unpack to more than ${String(maxMegabytes)} MB of text, or to more than ${String(maxFiles)} files.`,
            'Take the text alone into a new document, and import that.',
          );
        return isWanted;
      },
    });
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError('This document is damaged: it cannot be unpacked.', saveAgain);
  }
}

function unpackOne(bytes: Buffer, wanted: string, maxBytes: number): Buffer | undefined {
  const limit = Math.min(maxBytes, inBytes(sizeLimit('picture.jpg').megabytes));
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === wanted && originalSize <= limit,
    });
    const file = Object.hasOwn(files, wanted) ? files[wanted] : undefined;
    return file && Buffer.from(file);
  } catch {
    return undefined;
  }
}

function readPart(name: string, bytes: Uint8Array): XmlElement {
  // Word itself writes UTF-8 always; the format allows UTF-16 too.
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  try {
    return parseXml(new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof XmlError ? error.message : 'It is not in UTF-8.';
    throw new DocxError(`The part ${name} of this document cannot be read. ${why}`, saveAgain);
  }
}
