import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';

import { faviconRoute, touchIconRoute } from '../../publication/routes.ts';
import { keptFile } from '../../store/kept-file.ts';
import { keyOf } from '../../store/key-of.ts';
import { projectFolder } from '../../store/project-folder.ts';
import type { Maker } from '../output.ts';
import { drawTouchIcon, recipe } from './draw-touch-icon.ts';

const inPublic = (route: string) => path.join(projectFolder, 'public', route);

/** Drawn from the mark in `public/`, so that whoever replaces that has both; none where the owner has one or no mark. */
export const files: Maker = () => {
  if (existsSync(inPublic(touchIconRoute)) || !existsSync(inPublic(faviconRoute))) return [];
  const bytes = async () => {
    const mark = readFileSync(inPublic(faviconRoute));
    const key = keyOf([recipe, sharp.versions], mark);
    return keptFile(`icons/${key}.png`, () => drawTouchIcon(mark));
  };
  return [{ route: touchIconRoute, bytes }];
};
