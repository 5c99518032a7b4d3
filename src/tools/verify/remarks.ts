import { compare, type Finding } from '../../read/findings/finding.ts';
import { warningAt } from '../../read/findings/error-at.ts';

/** What a host may leave out or do beside the point, for the whole site at once. */
const kinds = {
  nosniff: {
    message: 'Browsers may take a file for something other than it is.',
    expected: 'X-Content-Type-Options: nosniff',
    hint: 'Let the host send this header with every file.',
  },
  framing: {
    message: 'Any other site can show these pages inside its own.',
    expected: "Content-Security-Policy: frame-ancestors 'none', or X-Frame-Options: DENY",
    hint: 'Let the host send one of these headers with every page.',
  },
  hsts: {
    message: 'Somebody between reader and host can make the next visit unencrypted.',
    expected: 'Strict-Transport-Security with a max-age',
    hint: 'Let the host send this header, once all of it is served by HTTPS.',
  },
  br: {
    message: 'Texts are sent larger than they need be to browsers that take Brotli.',
    expected: 'Content-Encoding: br',
    hint: 'Let the host compress texts, or send the precompressed files that npm run host puts beside them.',
  },
  gzip: {
    message: 'Texts are sent larger than they need be to browsers that take gzip.',
    expected: 'Content-Encoding: gzip',
    hint: 'Let the host compress texts, or send the precompressed files that npm run host puts beside them.',
  },
  vary: {
    message: 'A cache may hand a compressed text to browsers that cannot read it.',
    expected: 'Vary: Accept-Encoding',
    hint: 'Let the host send this header with every file that it compresses.',
  },
  address: {
    message: 'The pages say that they lie at another address: follow codes and feeds lead there.',
    expected: 'the address that is verified',
    hint: 'Build with SITE_URL set to this address, unless this is a copy for trying out.',
  },
  redirect: {
    message: 'An address that pages link to leads on to another, which costs every reader a journey.',
    expected: 'the file at its own address',
    hint: 'Turn off what rewrites addresses at the host.',
  },
} as const;

type Remark = keyof typeof kinds;

/** Collects remarks, so that what is true of every file is said once. */
export interface Remarks {
  add(remark: Remark, address: URL, found?: string): void;
  /** @returns a warning for each kind */
  findings(): Finding[];
}

/**
 * @param site address of the site
 * @returns no remarks yet
 */
export function collectRemarks(site: URL): Remarks {
  const seen = new Map<Remark, Map<string, string>>();
  return {
    add(remark, address, found = 'nothing of the kind') {
      const places = seen.get(remark) ?? new Map<string, string>();
      seen.set(remark, places.set(address.href, found));
    },
    findings: () => [...seen].map(([remark, places]) => warning(site, remark, places)),
  };
}

/** Names the first place in the order of addresses: answers come in any. */
function warning(site: URL, remark: Remark, places: ReadonlyMap<string, string>): Finding {
  const addresses = [...places.keys()].sort(compare);
  const [address = ''] = addresses;
  const others = places.size - 1;
  return warningAt(`verify/${remark}`, site.href, {
    ...kinds[remark],
    found: `${places.get(address) ?? ''}, at ${address}${others > 0 ? ` and ${String(others)} others` : ''}`,
  });
}
