import QRCode from 'qrcode';

/** Light modules around the code that scanners need, by ISO/IEC 18004. */
const quietZone = 4;

/**
 * Draws the follow code of an address: dark on light in every colour scheme, with its quiet zone. A quarter of it
 * may be lost (level Q), since it is printed, folded and photocopied.
 * @param address absolute address
 * @returns the SVG, without size or name: its frame gives both
 * @throws where the address is too long for a code
 */
export async function drawFollowCode(address: string): Promise<string> {
  const svg = await QRCode.toString(address, {
    type: 'svg',
    errorCorrectionLevel: 'Q',
    margin: quietZone,
    color: { dark: '#000000', light: '#ffffff' },
  });
  return svg.trim();
}
