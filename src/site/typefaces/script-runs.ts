/** Characters that take the script of what stands around them: spaces, digits, signs, most marks. */
const shared = /^[\p{Script=Common}\p{Script=Inherited}]$/u;

/** The scripts that living languages are written in (Unicode Standard Annex 31, Table 5), by their ISO 15924 codes. */
const scripts = [
  'Arab Armn Beng Bopo Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hebr Hira Kana',
  'Khmr Knda Laoo Latn Mlym Mymr Orya Sinh Taml Telu Thaa Thai Tibt',
]
  .flatMap((codes) => codes.split(' '))
  .map((code) => new RegExp(`^\\p{Script=${code}}$`, 'u'));

/**
 * Parts a text as browsers do before they shape it: where a letter of another script comes. Signs belong to the letters
 * before them, at the beginning to those that follow. Letters of rarer scripts count as of one.
 * @param text any text
 * @returns its runs
 * @example scriptRuns('PDF-ફાઇલ') // ['PDF-', 'ફાઇલ']
 */
export function scriptRuns(text: string): string[] {
  const runs: string[] = [];
  let run = '';
  let script: RegExp | 'rarer' | undefined;
  for (const character of text) {
    const own = shared.test(character)
      ? undefined
      : (scripts.find((letters) => letters.test(character)) ?? 'rarer');
    if (own !== undefined && script !== undefined && own !== script) {
      runs.push(run);
      run = '';
    }
    run += character;
    script = own ?? script;
  }
  return run === '' ? runs : [...runs, run];
}
