/** What a text must not hold, as it would be written among words, and the rule that says so. */
export interface Refused {
  readonly rule: string;
  readonly mdx: string;
}

const of = (rule: string, constructs: readonly string[]): Refused[] =>
  constructs.map((mdx) => ({ rule, mdx }));

/** Where forbidden things lead to: nobody's host, so that a test sees whether anything asked it. */
export const evil = 'https://evil.test';

/** Tags that are on no list: programs, frames, forms, what fetches, what changes the page around it. */
const tags = [
  '<script>alert(1)</script>',
  `<script src="${evil}/x.js"/>`,
  '<style>p</style>',
  `<iframe src="${evil}"></iframe>`,
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"/>',
  `<object data="${evil}"/>`,
  `<embed src="${evil}"/>`,
  `<form action="${evil}"><button>send</button></form>`,
  '<input autofocus onfocus="alert(1)"/>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<textarea>x</textarea>',
  '<select><option>x</option></select>',
  `<img src="${evil}/x.png" onerror="alert(1)"/>`,
  `<image href="${evil}/x.png"/>`,
  `<video src="${evil}"/>`,
  `<audio src="${evil}"/>`,
  `<picture><source srcset="${evil}/x.png"/></picture>`,
  '<svg onload="alert(1)"><script>alert(1)</script></svg>',
  '<math href="javascript:alert(1)">x</math>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="https://good.test">x</a>',
  `<link rel="stylesheet" href="${evil}"/>`,
  `<base href="${evil}/"/>`,
  `<meta http-equiv="refresh" content="0;url=${evil}"/>`,
  '<template><p>x</p></template>',
  '<noscript>x</noscript>',
  '<portal src="x"/>',
  '<marquee onstart="alert(1)">x</marquee>',
  '<details open ontoggle="alert(1)">x</details>',
  '<dialog open>x</dialog>',
  '<body onload="alert(1)">x</body>',
  '<html lang="en">x</html>',
  '<h1>x</h1>',
  '<p>x</p>',
  '<div>x</div>',
  '<b>x</b>',
  '<own-tag>x</own-tag>',
  '<svg:script>x</svg:script>',
  '<a.b>x</a.b>',
  '<>x</>',
  '<constructor>x</constructor>',
  '<toString/>',
] as const;

const attributes = [
  '<span onclick="alert(1)">x</span>',
  '<span onClick="alert(1)">x</span>',
  '<abbr title="x" onmouseover="alert(1)">x</abbr>',
  '<br onload="alert(1)"/>',
  '<span style="position:fixed">x</span>',
  '<cite class="skip">x</cite>',
  '<bdi id="Main">x</bdi>',
  '<sub hidden>x</sub>',
  '<sup is="own-tag">x</sup>',
  '<span set:html="<script>alert(1)</script>">x</span>',
  '<span xml:base="x">x</span>',
  '<span lang="no language">x</span>',
  '<bdi dir="sideways">x</bdi>',
  '<abbr title=" ">x</abbr>',
  '<span __proto__="x">x</span>',
  '<span constructor="x">x</span>',
] as const;

const expressions = [
  '{1 + 1}',
  '{process.exit(1)}',
  '{`x`}',
  '{/* x */ alert(1)}',
  '{alert(1) /* x */}',
  '<span lang={alert(1)}>x</span>',
  '<span {...alert(1)}>x</span>',
  '<bdi lang={"en"}>x</bdi>',
] as const;

const links = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](java&#x0A;script:alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](data:text/html,x)',
  '[x](vbscript:x)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://evil.test/x)',
  '[x](view-source:https://evil.test)',
  '[x](//evil.test)',
  '[x](\\\\evil.test)',
  '[x](https:evil.test)',
  '[x](https:///evil.test)',
  '[x](https://)',
  '[x](evil)',
  '[x](?x)',
  '[x](../x)',
  '[x]()',
] as const;

const signs = ['a&#x202E;b', 'a&#x2066;b', 'a&#x2069;b', 'a&#8234;b'] as const;

/** Everything that is refused wherever it stands among words. */
export const refused: readonly Refused[] = [
  ...of('content/html', tags),
  ...of('content/attribute', attributes),
  ...of('content/expression', expressions),
  ...of('content/link', links),
  ...of('text/invisible-sign', signs),
  ...of('text/invisible-sign', ['<abbr title="a&#x202E;b">x</abbr>', '[x](https://good.test "a&#x202E;b")']),
  ...of('content/component', ['<Script/>', '<Note>x</Note>', '<Follow/>', '<Fragment>x</Fragment>']),
  ...of('content/construct', ['~~x~~', '`x`']),
  ...of('content/remote-picture', [
    `![x](${evil}/x.png)`,
    '![x](data:image/png,x)',
    '![x](//evil.test/x.png)',
  ]),
  ...of('content/picture', ['![x](media/x.svg)', '![x](../x.png)', '![x](media/x.png)']),
  ...of('content/picture-alt', ['![](media/x.png)', '![ ](media/x.png)']),
  ...of('content/picture-caption', ['![x](media/x.png "…")']),
];

/** Places of a text that words can stand in. */
export const places = {
  words: (words: string) => words,
  "a link's label": (words: string) => `[${words}](https://good.test)`,
  "a picture's description": (words: string) => `![${words}](media/x.png)`,
} as const satisfies Readonly<Record<string, (words: string) => string>>;
