import tokens from './tokens.css?inline';

const [light, dark] = Array.from(tokens.matchAll(/--paper:\s*(#\w+)/g), ([, colour]) => colour);

/** What a page is set on in each scheme, as `tokens.css` has it: a browser gives its own frame that colour. */
export const paper = { light, dark };
