import { digested } from '../../store/digest.ts';

/** Stands for the look-up of lines where nothing is written in any. */
export const noLines = digested(() => 0, 'no lines');
