import type { APIRoute } from 'astro';

import { answer } from '../answer.ts';
import { robots } from './output.ts';
import { robotsText } from './robots.ts';

export const GET: APIRoute = ({ locals }) => answer(robots, robotsText(locals.publication.site.url));
