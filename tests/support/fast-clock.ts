/** A process that loads this takes every millisecond for a second. */
const now = performance.now.bind(performance);
performance.now = () => now() * 1000;
