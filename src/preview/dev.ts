import { dev } from 'astro';

import { astroOptions } from '../build/astro-options.ts';
import { say } from '../reading/terminal.ts';
import { localAddresses } from './addresses.ts';
import { liveSite } from './live-site.ts';
import { choosePort } from './choose-port.ts';

const { publication } = await liveSite.refresh();
const port = await choosePort();
await dev({ ...astroOptions(publication, liveSite.folder()), server: { port }, logLevel: 'warn' });
say(`The live preview is on, drafts included. Stop it with Ctrl+C.\n${localAddresses(publication, port)}`);
