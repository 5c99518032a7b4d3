import { constants } from 'node:fs';

/** For opening a file: not through a link, and without waiting for whoever is to write into a pipe. Windows has neither. */
export const { O_NOFOLLOW: noFollow = 0, O_NONBLOCK: noWait = 0 } = constants as Partial<typeof constants>;
