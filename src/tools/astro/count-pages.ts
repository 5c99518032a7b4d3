import type { AstroPrerenderer } from 'astro';

import type { Task } from '../../read/terminal/tasks.ts';

/**
 * @param prerenderer renders pages
 * @param task takes how many there are, and each that is rendered
 * @returns what renders them just as well
 */
export function countPages(prerenderer: AstroPrerenderer, task: Task): AstroPrerenderer {
  return {
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      task.of(paths.length);
      return paths;
    },
    async render(request, options) {
      const rendered = await prerenderer.render(request, options);
      task.done();
      return rendered;
    },
  };
}
