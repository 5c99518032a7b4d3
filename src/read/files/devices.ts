/** Names of devices, in words for a report. */
export const devices = 'con, prn, aux, nul, com1 to com9 and lpt1 to lpt9';

/**
 * @param name name of a file or folder, without an ending
 * @returns whether Windows keeps it for a device: no file or folder there can have it, whatever its ending
 */
export function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i.test(name);
}
