import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Ended } from './run.ts';

/** A command for the server to run. */
export interface Job {
  /** Path of its script below the folder that it is run in. */
  readonly script: string;
  /** Its options. */
  readonly words: readonly string[];
  /** Variables for this command alone. */
  readonly environment: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** What the server answers: how the command ended, and how many bytes the server takes now. */
export interface Answer {
  readonly ended: Ended;
  readonly memory: number;
}

/*
 * Runs one command after the other, each as a process of its own would, in one process: what they import is loaded once,
 * Astro above all, and each time only the script of the command. `run.ts` starts it, sends jobs and takes answers.
 */
process.on('message', (job: Job) => {
  void runJob(job).then((ended) =>
    process.send?.({ ended, memory: process.memoryUsage.rss() } satisfies Answer),
  );
});
process.on('disconnect', () => process.exit());

let jobs = 0;

async function runJob({ script, words, environment, cwd }: Job): Promise<Ended> {
  const { argv } = process;
  const [cwdBefore, environmentBefore] = [process.cwd(), { ...process.env }];
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
  const file = path.resolve(cwd, script);
  jobs += 1;
  process.argv = [process.execPath, file, ...words];
  setEnvironment({ ...environmentBefore, ...environment });
  process.chdir(cwd);
  try {
    await import(`${pathToFileURL(file).href}?job=${String(jobs)}`);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
  }
  const status = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  process.chdir(cwdBefore);
  setEnvironment(environmentBefore);
  process.argv = argv;
  return { status, stdout: stdout(), stderr: stderr() };
}

/** In place: others have taken the object. */
function setEnvironment(variables: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env))
    if (!Object.hasOwn(variables, name)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, variables);
}

/** Takes what is written to a stream from now on; what is returned gives it, and lets the stream be. */
function capture(stream: NodeJS.WriteStream): () => string {
  const write = stream.write.bind(stream);
  let text = '';
  stream.write = (chunk: string | Uint8Array) => {
    text += Buffer.from(chunk as string).toString();
    return true;
  };
  return () => {
    stream.write = write;
    return text;
  };
}
