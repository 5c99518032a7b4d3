/** Preloaded into a measured process: at its end it prints what the process and its steps used, on stderr. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const steps = performance
    .getEntriesByType('measure')
    .map((entry) => ({ name: entry.name, ...((entry as PerformanceMeasure).detail as object) }));
  const usage = {
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    steps,
  };
  process.stderr.write(`\nusage ${JSON.stringify(usage)}\n`);
});
