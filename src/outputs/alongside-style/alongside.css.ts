import type { APIRoute } from 'astro';

import style from '../../site/styles/alongside.css?inline';
import { answer } from '../answer.ts';
import { alongsideStyle } from './output.ts';

/** The same for every language and bulletin. */
export const GET: APIRoute = () => answer(alongsideStyle, style);
