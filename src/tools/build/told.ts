import type { AstroIntegration } from 'astro';

import type { BuildRun } from './build-run.ts';

/** What a command of ours tells the integration in `astro.config.mjs` when it starts Astro. */
interface Told {
  /** The build that is under way. */
  readonly run?: BuildRun;
  /** Folder that holds `content/` and `locales/`. */
  readonly siteFolder?: string;
}

const hook = 'bulletin:told';

/**
 * @param told what the integration is told
 * @returns an integration that does nothing but carry it, among those that Astro is given beside its configuration
 */
export function tell(told: Told): AstroIntegration {
  const hooks: object = { [hook]: () => told };
  return { name: hook, hooks };
}

/**
 * @param integrations all that Astro was given
 * @returns what a command of ours told; nothing where somebody else started Astro
 */
export function toldBy(integrations: readonly AstroIntegration[]): Told {
  const hooks = integrations.map((integration) => integration.hooks as Record<string, unknown>);
  const carried = hooks.map((each) => each[hook]).find((each) => typeof each === 'function');
  return (carried as (() => Told) | undefined)?.() ?? {};
}
