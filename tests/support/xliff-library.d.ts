/** The parts of locize's `xliff` that a test uses: the package brings no types. */
declare module 'xliff' {
  /** Words, or words between marks. */
  type Words = string | readonly unknown[];

  interface Unit {
    source: Words;
    target?: Words;
    note?: string | readonly string[];
  }

  interface Resources {
    readonly resources: Readonly<Record<string, Record<string, Unit>>>;
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
  }

  export function xliff2js(xml: string): Promise<Resources>;
  export function js2xliff(
    resources: Resources,
    options: { readonly indent: string; readonly targetXliffVersion: '2.1' },
  ): Promise<string>;
}
