import { localeChain } from './locale-chain.ts';

type Pair = [string, string];

/** As the Unicode CLDR has them, which Intl doesn't tell: a pair, the pair within it, and the languages. */
const marks = `
„” ‚’ agq ff
«» ‹› am az-Arab az-Cyrl fa fr-CH gsw jgo kkj mzn rm sdh wae
”“ ’‘ ar lld ms-Arab syr ur
«» “” ast blo bm br ca cv dyo el eu ewo ie it kab kk lij mg mua nnh pms pt-PT sc sg ti
«» „“ bas be bua ky os ru sah tyv uk
„“ „“ bg lt prg sgs
“” ‘’ bm-Nkoo ff-Adlm uz-Cyrl
„” ‘’ bs sr-Latn
„“ ‚‘ bs-Cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl
«» ‘’ dua ksf nb nn no rw
“” «» eo
”” ’’ fi he lag rn se sn sv yi
«» «» fr ht hy oc yav
«» ”“ fr-CA
‘’ “” fur ia tn
„” »« hu szl
「」 『』 ja yue zh-Hant
„“ «» ka
»« ›‹ kk-Arab ug
‘’ ‘’ nl
„” «» nmg pl ro
«» „” shi zgh
„” ’’ sr
“’ “” st
“” “” tk
“” ’‘ uz
`;

/** What the CLDR has for all other languages. */
const common: Pair[] = [
  ['“', '”'],
  ['‘', '’'],
];

/** What the press of a script uses beside them. */
const alsoInScript: Readonly<Record<string, readonly Pair[]>> = {
  Arab: [['«', '»']],
  Cyrl: [['«', '»']],
  Grek: [['«', '»']],
  Hebr: [['„', '”']],
  Khmr: [['«', '»']],
};

const pairsByTag = new Map(
  marks
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', second = '', ...tags] = line.split(' ');
      return tags.map((tag): [string, Pair[]] => [tag, [pairOf(first), pairOf(second)]]);
    }),
);

/**
 * @param tag a language tag
 * @returns the pairs of quotation marks that the Unicode CLDR has for the language, the preferred first, and those that its
 * press uses too: “…”, which word processors write, and straight ones, which all keyboards have
 */
export function quotationMarksOf(tag: string): Pair[] {
  const [known] = localeChain(tag).flatMap((each) =>
    [pairsByTag.get(each) ?? []].filter(({ length }) => length > 0),
  );
  const { script = '' } = new Intl.Locale(tag).maximize();
  const pairs: Pair[] = [...(known ?? common), ...(alsoInScript[script] ?? []), ['“', '”'], ['"', '"']];
  return pairs.filter(
    ([open, close], index) => pairs.findIndex(([o, c]) => o === open && c === close) === index,
  );
}

function pairOf(written: string): Pair {
  const [open = '', close = ''] = written;
  return [open, close];
}
