import { cached } from '../store/caches.ts';
import type { Output, Stage } from './output.ts';
import { outputs } from './outputs.ts';

/** The fewer parts of a pattern differ, the more it says: `/[locale]/follow/` comes before `/[locale]/[slug]/`. */
const expressions = [...outputs]
  .sort((a, b) => paramsOf(a).length - paramsOf(b).length)
  .map((output) => ({ output, expression: expressionOf(output) }));

/**
 * @param file path of a file below the site
 * @returns the output that it is of; undefined for what the owner has put there
 */
export const outputOf = cached((file: string): Output | undefined => {
  const route = `/${file}`;
  return expressions.find(({ expression }) => expression.test(route))?.output;
});

function paramsOf({ pattern }: Output): readonly string[] {
  return pattern.match(/\[\w+\]/g) ?? [];
}

function expressionOf({ pattern }: Output): RegExp {
  const named = pattern.endsWith('/') ? `${pattern}index.html` : pattern;
  const parts = named.split(/\[\w+\]/).map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

/**
 * @param file path of a file below the site
 * @returns when it is put on a host, as its output says, or else its ending
 */
export function stageOf(file: string): Stage {
  const stage = outputOf(file)?.stage;
  if (stage !== undefined) return stage;
  if (file.endsWith('.html')) return 'page';
  return file.endsWith('.css') ? 'style' : 'asset';
}
