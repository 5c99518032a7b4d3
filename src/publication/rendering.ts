import { z } from 'zod';

import { writtenText } from '../read/data/written.ts';

/** Where a translation rightly says a number in another way than its source text, which no data of its language know. */
export const renderingsSchema = z.array(
  z.strictObject({
    source: writtenText('the words of the source text with its number'),
    here: writtenText('the words of this text that say the same'),
    why: writtenText('why both say the same'),
  }),
  { error: 'a list of numbers that this text says in another way, each with source, here and why' },
);

/** One number that is rendered in another way. */
export type Rendering = z.infer<typeof renderingsSchema>[number];
