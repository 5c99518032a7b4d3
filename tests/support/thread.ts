import { parentPort, workerData } from 'node:worker_threads';

const { cases } = (await import(workerData as string)) as { cases: Readonly<Record<string, () => string>> };
for (const [name, run] of Object.entries(cases)) {
  parentPort?.postMessage({ name });
  let outcome: string;
  try {
    outcome = run();
  } catch (error) {
    outcome = String(error);
  }
  parentPort?.postMessage({ name, outcome });
}
