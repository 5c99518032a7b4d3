import { raw, refused, whole, type Case } from './case.ts';

function status(code: number, headers: Record<string, string> = {}): Case['answer'] {
  return (response) => {
    response.shouldKeepAlive = false;
    response.writeHead(code, headers).end();
  };
}

/** Answers of every kind of status. */
export const statuses: Readonly<Record<string, Case>> = {
  'go on, then the page': { answer: raw(`HTTP/1.1 100 Continue\r\n\r\n${whole}`) },
  'early hints, then the page': {
    answer: raw(`HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n${whole}`),
  },
  'go on, without an end': {
    answer: (response) => {
      const more = setInterval(() => response.socket?.write('HTTP/1.1 100 Continue\r\n\r\n'.repeat(100)), 10);
      response.socket?.on('close', () => {
        clearInterval(more);
      });
    },
    timeoutMs: 1500,
    verdict: ['verify/answer', 'no whole answer within 1.5 s'],
  },
  'another protocol': {
    answer: (response) =>
      response.socket?.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    verdict: refused(101),
  },
  'another protocol that is not named': {
    answer: raw('HTTP/1.1 101 Switching Protocols\r\n\r\n'),
    verdict: refused(101),
  },
  'nothing to show': { answer: status(204), verdict: refused(204) },
  'an order to empty the form': { answer: status(205), verdict: refused(205) },
  'a part that nobody asked for': {
    answer: status(206, { 'Content-Range': 'bytes 0-0/10' }),
    verdict: refused(206),
  },
  'a choice': { answer: status(300, { Location: '/en/index.html' }), verdict: refused(300) },
  'a redirect without an address': {
    answer: status(301),
    verdict: refused(301, ', a redirect to no address'),
  },
  'a redirect to what is no address': {
    answer: status(302, { Location: 'http://[' }),
    verdict: refused(302, ', a redirect to no address'),
  },
  'that nothing changed, unasked': { answer: status(304), verdict: refused(304) },
  'a wish for a password': { answer: status(401), verdict: refused(401) },
  'a refusal': { answer: status(403), verdict: refused(403) },
  'nothing there': { answer: status(404), verdict: ['verify/missing', 'status 404'] },
  'nothing there any more': { answer: status(410), verdict: ['verify/missing', 'status 410'] },
  'a wish for patience': { answer: status(429, { 'Retry-After': '1' }), verdict: refused(429) },
  'a problem of its own': { answer: status(500), verdict: refused(500) },
  'an excuse': { answer: status(503), verdict: refused(503) },
};
