import type { Page } from 'playwright/test';

/** Words of a page, and what a browser draws them with. */
export interface Drawn {
  readonly text: string;
  /** Tag of their language. */
  readonly language: string;
  /** As the style sheets want them. */
  readonly weight: string;
  readonly style: string;
  /** The fonts that draw them; none where they are not seen. */
  readonly fonts: readonly { readonly name: string; readonly isShipped: boolean }[];
}

/**
 * @param drawn words, and what they are drawn with
 * @returns those that the device draws, or a face of another weight or slant than wanted; what is in Arabic has no face of ours
 */
export function strangersIn(drawn: readonly Drawn[]): string[] {
  return drawn.flatMap(({ text, language, weight, style, fonts }) => {
    const wanted = new RegExp(`-${names[weight] ?? 'None'}${style === 'italic' ? '(?:Italic)?' : ''}$`);
    const strange = fonts.filter(
      ({ name, isShipped }) => language !== 'ar' && !(isShipped && wanted.test(name)),
    );
    return strange.map(({ name }) => `${language} ${weight} ${style} ${name}: ${text}`);
  });
}

/** As the faces call themselves. */
const names: Readonly<Record<string, string>> = { '400': '(?:Regular|Italic)', '600': 'SemiBold' };

interface Node {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
}

/**
 * Asks Chromium which fonts it draws the words of a page with, those too that a reader has to open.
 * @param page the page
 * @returns the words of each element that holds some itself
 */
export async function drawnWith(page: Page): Promise<Drawn[]> {
  await page.evaluate(async () => {
    document.querySelectorAll('[hidden]').forEach((element) => element.removeAttribute('hidden'));
    document.querySelectorAll('details').forEach((element) => (element.open = true));
    for (const element of document.querySelectorAll('*')) {
      const { fontWeight, fontStyle } = getComputedStyle(element);
      const named = element.closest('[lang]') ?? document.documentElement;
      const language = named.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang') ?? '';
      element.setAttribute('data-drawn', [language, fontWeight, fontStyle].join(' '));
    }
    // Twice: what was opened asks for fonts once it is laid out.
    for (let time = 0; time < 2; time += 1) {
      await new Promise(requestAnimationFrame);
      await document.fonts.ready;
    }
  });
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const drawn: Drawn[] = [];
  for (const { attributes = [], children = [] } of nodesIn(root)) {
    const [, language = '', weight = '', style = ''] =
      /\bdata-drawn (\S*) (\S+) (\S+)$/.exec(
        attributes.slice(attributes.indexOf('data-drawn')).slice(0, 2).join(' '),
      ) ?? [];
    for (const { nodeId, nodeType, nodeValue: text } of children) {
      if (weight === '' || nodeType !== 3 || text.trim() === '') continue;
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      drawn.push({
        text,
        language,
        weight,
        style,
        fonts: fonts.map((font) => ({ name: font.postScriptName, isShipped: font.isCustomFont })),
      });
    }
  }
  await session.detach();
  return drawn;
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesIn(child);
}
