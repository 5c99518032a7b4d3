import type { Output, OutputPath } from './output.ts';

/**
 * @param output an output
 * @param params what stands for the brackets in its pattern
 * @returns the route of that file below the base
 * @example routeOf({ pattern: '/[locale]/feed.xml' }, { locale: 'en' }) // '/en/feed.xml'
 */
export function routeOf({ pattern }: Pick<Output, 'pattern'>, params: OutputPath['params']): string {
  return pattern.replaceAll(/\[(\w+)\]/g, (whole, name: string) => params[name] ?? whole);
}
