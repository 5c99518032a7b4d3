import { connect } from 'node:net';

/** Milliseconds after which a server that says nothing has failed. */
const patience = 20_000;

/**
 * Sends bytes that no HTTP library would send.
 * @param port port on this machine
 * @param bytes the request
 * @returns the status of the answer, and all of it; status 0 where the connection was closed without one
 */
export function askRaw(port: number, bytes: string): Promise<{ status: number; answer: string }> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, 'localhost');
    const end = () => {
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1] ?? 0), answer });
    };
    socket.setTimeout(patience, () => {
      socket.destroy();
      reject(new Error(`No answer to ${JSON.stringify(bytes.slice(0, 100))}, only ${answer}`));
    });
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('close', end);
    // A server that hangs up while it is being written to.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') reject(error);
    });
    socket.write(bytes, 'latin1');
  });
}

/**
 * @param target what is asked for, as the first line of a request says it
 * @param lines further lines
 * @param method the method
 * @returns the request; the answer to it ends the connection
 */
export function rawRequest(
  target: string,
  lines: readonly string[] = ['Host: localhost'],
  method = 'GET',
): string {
  return [`${method} ${target} HTTP/1.1`, ...lines, 'Connection: close', '', ''].join('\r\n');
}
