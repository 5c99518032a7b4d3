/** Why a host gave no answer that could be read; the message says it in words. */
export class NoAnswer extends Error {}

/** Thrown where the rest of a site is not looked at; the message says why, in words. */
export class GaveUp extends Error {}
