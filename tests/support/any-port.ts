import { createServer, type AddressInfo } from 'node:net';

/**
 * @returns a port that nothing listens on
 */
export function anyPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
