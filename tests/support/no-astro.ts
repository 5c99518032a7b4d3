import { registerHooks } from 'node:module';

/** Preloaded into a build that has nothing to render: it ends where it starts Astro all the same. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'astro') throw new Error('Astro was started.');
    return next(specifier, context);
  },
});
