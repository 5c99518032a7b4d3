import { processSlot } from '../reading/process-slot.ts';
import type { Publication } from './model.ts';

/** The publication that this process builds or shows: left by the build or the live preview, taken by the pages. */
export const currentPublication = processSlot<Publication>('publication');
