/** A header of an answer. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What no page of ours asks a browser for, and no script in it shall. */
const refusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer beside the content security policy (`headerPolicy`), sorted. They are the same for each
 * file and each site.
 */
export const securityHeaders: readonly Header[] = [
  // Another site may hold no reference to a window of this one.
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // Feed readers show a bulletin's pictures in pages of their own. All that is published is public.
  { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  { name: 'Permissions-Policy', value: refusedFeatures.map((feature) => `${feature}=()`).join(', ') },
  // Where a reader came from is nobody's business.
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
];

/**
 * Advice for a host whose name and all names below it are served by https alone, and will be for a year: browsers then
 * refuse anything else, and nothing takes that back. So it is never sent unasked.
 */
export const strictTransportSecurity: Header = {
  name: 'Strict-Transport-Security',
  value: 'max-age=31536000; includeSubDomains',
};
