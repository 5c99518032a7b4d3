import { raw, refused, text, type, whole, type Case } from './case.ts';

const cut = ['verify/answer', 'a connection that was cut off'] as const;

function notHttp(why: string) {
  return ['verify/answer', `an answer that is not HTTP (Parse Error: ${why})`] as const;
}

/** Connections that end, and bytes that are no answer. */
export const connections: Readonly<Record<string, Case>> = {
  'a reset': { answer: (response) => response.socket?.resetAndDestroy(), verdict: cut },
  'a closed door': { answer: (response) => response.socket?.destroy(), verdict: cut },
  'half a line of status': { answer: raw('HTTP/1.1 2'), verdict: cut },
  'no status': { answer: raw('HTTP/1.1 \r\n\r\n'), verdict: notHttp('Invalid status code') },
  'a zero byte in a header': {
    answer: raw('HTTP/1.1 200 OK\r\nX: \0\r\n\r\n'),
    verdict: notHttp('Invalid header value char'),
  },
  'a length that is no number': {
    answer: raw('HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n'),
    verdict: notHttp('Invalid character in Content-Length'),
  },
  'two lengths': {
    answer: raw('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'),
    verdict: notHttp('Duplicate Content-Length'),
  },
  'a length above that of the page': {
    answer: raw(`HTTP/1.1 200 OK\r\n${type}Content-Length: 9999\r\n\r\n${text}`),
    verdict: cut,
  },
  'a length below that of the page': {
    answer: (response) => response.socket?.write(whole.replace(/(?<=Content-Length: )\d+/, '9')),
    verdict: notHttp('Expected HTTP/, RTSP/ or ICE/'),
  },
  'two answers to one question': {
    answer: (response) => response.socket?.write(whole + whole),
  },
  'the page, then what is no answer': {
    answer: (response) => response.socket?.write(`${whole}garbage`),
    verdict: notHttp('Expected HTTP/, RTSP/ or ICE/'),
  },
  'a body where there is none': {
    answer: (response) => response.socket?.write(`HTTP/1.1 304 Not Modified\r\n\r\n${whole}`),
    verdict: refused(304),
  },
  'a page in pieces that are none': {
    answer: raw(`HTTP/1.1 200 OK\r\n${type}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`),
    verdict: notHttp('Invalid character in chunk size'),
  },
  'a page in pieces without the last': {
    answer: raw(`HTTP/1.1 200 OK\r\n${type}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n`),
    verdict: cut,
  },
  'a page without its length': { answer: raw(`HTTP/1.1 200 OK\r\n${type}\r\n${text}`) },
};
