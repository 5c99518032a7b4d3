/**
 * @param pid number of a process
 * @returns whether it is running, no matter whose it is; no process has the number 0, which asks for this one's group
 */
export function isRunning(pid: number): boolean {
  if (pid < 1) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
