/**
 * Has Astro tell its makers nothing of the use that is made of it: nobody who publishes here was asked. It looks at the
 * environment alone, after its configuration was read.
 */
export function sendNoTelemetry(): void {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}
