/** Size of a preview card in pixels: what the services that show previews ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
