import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { openDocument } from './open-document.ts';
import { letters } from './words.ts';

/** Writes each letter for LibreOffice into a folder. */
const [folder = '.'] = process.argv.slice(2);
for (const letter of letters) writeFileSync(path.join(folder, `${letter.locale}.fodt`), openDocument(letter));
