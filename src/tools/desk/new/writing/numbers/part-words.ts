import type { Writing } from '../../../../../publication/writing.ts';

/** What words for parts stand for, by the names that the table below has for them. */
const parts = {
  half: 1 / 2,
  third: 1 / 3,
  twoThirds: 2 / 3,
  quarter: 1 / 4,
  threeQuarters: 3 / 4,
  tenth: 1 / 10,
};
const added = { andHalf: 1 / 2, andQuarter: 1 / 4 };
const counts = { oneAndHalf: 3 / 2 };

/** A language's words, in all their forms with bars between. */
type PartWords = Partial<Record<keyof typeof parts | keyof typeof added | keyof typeof counts, string>>;

/** Common words for parts, as courses of these languages teach them: of each language by name, its forms parted by bars. */
const table = `
  am: half ግማሽ|ግማሹ|ግማሹን, third ሲሶ|ሲሶው, quarter ሩብ|ሩቡ|ሩቡን, andHalf ተኩል
  ar: half نصف|النصف, third ثلث, twoThirds ثلثي|ثلثا, quarter ربع, andHalf ونصف|ونصف المليون, andQuarter وربع
  bg: half половина|половината, third една трета, quarter една четвърт|четвърт, andHalf и половина
  bn: half অর্ধেক|আধা, third তৃতীয়াংশ, quarter চতুর্থাংশ
  ca: half meitat|mig|mitja, third terç, quarter un quart, threeQuarters tres quarts, andHalf i mig|i mitja
  cs: half polovina|polovinu|poloviny|polovině|půl, third třetina|třetinu|třetiny|třetině, quarter čtvrtina|čtvrtinu|čtvrtiny|čtvrtině, andHalf a půl
  da: half halvdelen|halv|halve|halvt, third tredjedel|tredjedele, quarter fjerdedel|fjerdedele|kvart, andHalf og en halv|og et halvt, oneAndHalf halvanden|halvandet
  de: half halb|halbe|halben|halber|halbes|Hälfte, third Drittel|Dritteln, quarter Viertel|Vierteln, andHalf einhalb|und eine halbe, oneAndHalf anderthalb|eineinhalb
  el: half μισό|μισή|μισού|μισές|μισά, third ένα τρίτο, twoThirds δύο τρίτα, quarter ένα τέταρτο, threeQuarters τρία τέταρτα, andHalf και μισό|και μισή
  es: half mitad|medio|media, third tercio|tercios|tercera parte, quarter un cuarto|cuarta parte, threeQuarters tres cuartos, andHalf y medio|y media
  et: half pool|poole, third kolmandik|kolmandiku, quarter veerand|veerandi|neljandik, andHalf ja pool, oneAndHalf poolteist
  fa: half نیم|نصف|نیمی, third یک سوم|یک‌سوم|ثلث, twoThirds دو سوم, quarter یک چهارم|یک‌چهارم|ربع, threeQuarters سه چهارم, andHalf و نیم
  fi: half puolet|puoli|puolen, third kolmasosa|kolmasosan|kolmannes|kolmanneksen, quarter neljäsosa|neljäsosan|neljännes|neljänneksen, andHalf ja puoli|ja puolen, oneAndHalf puolitoista
  fr: half moitié|demi|demie, third tiers, quarter quart|quarts, andHalf et demi|et demie, andQuarter et quart
  gu: half અડધા|અડધો|અડધી|અડધું, third તૃતીયાંશ, quarter ચતુર્થાંશ
  ha: half rabi|rabin
  he: half חצי|מחצית, third שליש|שלישים, quarter רבע, andHalf וחצי, andQuarter ורבע
  hi: half आधा|आधे|आधी, third तिहाई|एक-तिहाई, twoThirds दो-तिहाई, quarter चौथाई|एक-चौथाई, threeQuarters तीन-चौथाई
  hr: half polovina|polovinu|polovine, third trećina|trećinu|trećine, quarter četvrtina|četvrtinu|četvrtine, andHalf i po
  hu: half fél|fele|felét, third harmada|harmadát|egyharmad, quarter negyede|negyedét|egynegyed, andHalf és fél, oneAndHalf másfél
  hy: half կես|կեսը, third մեկ երրորդ|մեկ երրորդը, quarter քառորդ|քառորդը, andHalf ու կես|և կես
  id: half setengah|separuh, third sepertiga, twoThirds dua pertiga, quarter seperempat
  is: half helmingur|helming|helmingi|helmings, third þriðjungur|þriðjung, quarter fjórðungur|fjórðung, andHalf og hálfur|og hálf|og hálft|og hálfan|og hálfa
  it: half metà|mezzo|mezza, third un terzo, twoThirds due terzi, quarter un quarto, threeQuarters tre quarti, andHalf e mezzo|e mezza
  ja: half 半分|半数, third 三分の一, twoThirds 三分の二, quarter 四分の一, threeQuarters 四分の三, tenth 割, andHalf 半
  ka: half ნახევარი|ნახევარს|ნახევრის, third მესამედი|მესამედს|მესამედის, quarter მეოთხედი|მეოთხედს
  km: half ពាក់កណ្តាល|ពាក់កណ្ដាល|កន្លះ, third មួយភាគបី, quarter មួយភាគបួន
  kn: half ಅರ್ಧ|ಅರ್ಧದಷ್ಟು, third ಮೂರನೇ ಒಂದು
  ko: half 절반, andHalf 반
  lo: half ເຄິ່ງ|ເຄິ່ງໜຶ່ງ
  ml: half പകുതി, third മൂന്നിലൊന്ന്, quarter നാലിലൊന്ന്
  mn: half хагас, third гуравны нэг, quarter дөрөвний нэг
  mr: half अर्धा|अर्धे|अर्धी|निम्मे|निम्म्या, third तृतीयांश, quarter चतुर्थांश
  my: half တစ်ဝက်
  nb: half halvparten|halv|halve|halvt, third tredjedel|tredjedeler, quarter firedel|fjerdedel|fjerdedeler, andHalf og en halv|og et halvt, oneAndHalf halvannen|halvannet
  ne: half आधा, third तिहाइ|तिहाई, quarter चौथाइ|चौथाई
  nl: half helft|half|halve, third een derde, twoThirds twee derde, quarter kwart, threeQuarters driekwart, andHalf en een half|enhalf|eneenhalf, oneAndHalf anderhalf|anderhalve
  nn: half halvparten|halv|halve|halvt, third tredjedel|tredjedeler, quarter firedel|fjerdedel|fjerdedeler, andHalf og en halv|og et halvt, oneAndHalf halvannen|halvannet
  no: half halvparten|halv|halve|halvt, third tredjedel|tredjedeler, quarter firedel|fjerdedel|fjerdedeler, andHalf og en halv|og et halvt, oneAndHalf halvannen|halvannet
  pa: half ਅੱਧਾ|ਅੱਧੇ|ਅੱਧੀ, third ਤਿਹਾਈ, quarter ਚੌਥਾਈ
  pl: half połowa|połowę|połowy|połowie|pół, third jedna trzecia|jedną trzecią|jednej trzeciej, twoThirds dwie trzecie, quarter jedna czwarta|jedną czwartą|jednej czwartej|ćwierć, threeQuarters trzy czwarte, andHalf i pół, oneAndHalf półtora|półtorej
  pt: half metade|meio|meia, third terço|terços, quarter um quarto, threeQuarters três quartos, andHalf e meio|e meia
  ro: half jumătate|jumătatea, third treime|treimi, quarter sfert|sferturi, andHalf și jumătate
  ru: half половина|половину|половины|половине|половиной, third треть|трети|третью, quarter четверть|четверти|четвертью, andHalf с половиной, oneAndHalf полтора|полторы|полутора
  sk: half polovica|polovicu|polovice|polovici|pol, third tretina|tretinu|tretine, quarter štvrtina|štvrtinu|štvrtine, andHalf a pol
  sl: half polovica|polovico|polovice|pol, third tretjina|tretjino|tretjine, quarter četrtina|četrtino|četrtine, andHalf in pol
  so: half nus|kala bar, third saddex meelood meel, quarter rubuc
  sr: half polovina|polovinu|polovine, third trećina|trećinu|trećine, quarter četvrtina|četvrtinu|četvrtine, andHalf i po
  sv: half hälften|halv|halva|halvt, third tredjedel|tredjedelar, quarter fjärdedel|fjärdedelar, andHalf och en halv|och ett halvt
  sw: half nusu, third theluthi|thuluthi, quarter robo
  ta: half பாதி|அரை, third மூன்றில் ஒரு, quarter நான்கில் ஒரு
  te: half సగం, third మూడో వంతు|మూడింట ఒక, quarter నాలుగో వంతు
  th: half ครึ่ง|ครึ่งหนึ่ง, third หนึ่งในสาม, twoThirds สองในสาม, quarter หนึ่งในสี่, threeQuarters สามในสี่
  tr: half yarısı|yarısını|yarım, third üçte bir|üçte biri|üçte birini, twoThirds üçte iki|üçte ikisi, quarter çeyrek|dörtte bir|dörtte biri, andHalf buçuk
  uk: half половина|половину|половини|половині, third третина|третину|третини, quarter чверть|чверті|чвертю, andHalf з половиною, oneAndHalf півтора|півтори
  ur: half آدھا|آدھے|آدھی|نصف, third تہائی, quarter چوتھائی
  vi: half nửa|một nửa, third phần ba, quarter phần tư, andHalf rưỡi
  yo: half ìdajì
  zh: half 一半|半數|半数, third 三分之一, twoThirds 三分之二, quarter 四分之一, threeQuarters 四分之三, tenth 成, andHalf 半|個半|个半
`;

const words: ReadonlyMap<string, PartWords> = new Map(
  Array.from(table.matchAll(/^ {2}(\w+): (.+)$/gmu), ([, tag = '', listed = '']) => [
    tag,
    Object.fromEntries(listed.split(', ').map((entry) => entry.split(/ (.*)/su, 2))) as PartWords,
  ]),
);

/**
 * @param tag a language tag
 * @returns its words for parts of a whole, which the Unicode CLDR does not know
 */
export function partWordsOf(tag: string): Pick<Writing, 'fractionWords' | 'numberAdditions' | 'numberWords'> {
  const own = words.get(new Intl.Locale(tag).language) ?? {};
  return {
    fractionWords: valuesOf(own, parts),
    numberAdditions: valuesOf(own, added),
    numberWords: valuesOf(own, counts),
  };
}

function valuesOf(own: PartWords, named: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) =>
      (own[name as keyof PartWords]?.split('|') ?? []).map((word) => [word, value]),
    ),
  );
}
