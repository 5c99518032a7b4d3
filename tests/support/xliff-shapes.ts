import { CommandError } from '../../src/read/terminal/command-error.ts';
import { attributesIn, hostileNumbers, withValue } from './hostile-numbers.ts';
import { copySite, type TestSite } from './site.ts';
import { cut, exported, take, withSegments } from './xliff-site.ts';

const translation = 'content/bulletins/new-well/sw.mdx';
const site = copySite('tiny', ['en', 'sw']);
const before = site.read(translation);

/** Takes a file, and puts the translation back as it was. */
function outcomeOf(make: (site: TestSite) => string): string {
  try {
    return take(site, make(site)).length > 0 ? 'taken' : 'nothing said';
  } catch (error) {
    return error instanceof CommandError ? `${error.message} ${error.hint}` : String(error);
  } finally {
    site.write(translation, before);
  }
}

const source = 'The newest lies beside the school.';
const passage =
  (target: string, data = '') =>
  (of: TestSite) =>
    withSegments(
      of,
      `<originalData>${data}</originalData><segment state="final"><source>${source}</source><target>${target}</target></segment>`,
    );
const times = (count: number, make: (index: string) => string) =>
  Array.from({ length: count }, (_, index) => make(String(index))).join('');
const span = '<data id="a">&lt;span&gt;</data><data id="b">&lt;/span&gt;</data>';

/** The same in 1.2, with other children. */
const inOld = (of: TestSite, children: string) =>
  exported(of, 'new-well', 'sw', '1.2').replace(
    /(?<=<source>The newest lies beside the school\.<\/source>)[^]*?(?=<\/trans-unit>)/,
    children,
  );

/** Files whose shape was made to cost time, memory or a stack. */
const shapes: Readonly<Record<string, (of: TestSite) => string>> = {
  'tens of thousands of marks in one another': passage(
    times(30_000, (id) => `<sc id="${id}" dataRef="a"/>`) +
      source +
      times(30_000, (id) => `<ec startRef="${id}" dataRef="b"/>`),
    span,
  ),
  'ends without a beginning': passage(
    times(40_000, (id) => `<sc id="${id}"/><ec startRef="none${id}"/>`) + source,
  ),
  'one mark again and again': passage(
    `<ph id="1" dataRef="a"/>`.repeat(60_000),
    '<data id="a">&lt;br/&gt;</data>',
  ),
  'thousands of marks, each another': passage(
    times(5000, (id) => `<ph id="${id}" dataRef="${id}"/>`) + source,
    times(5000, (id) => `<data id="${id}">{/*{/*${'{/*'.repeat(400)}${id}</data>`),
  ),
  'marks of a million letters': passage(
    times(10_000, (id) => `<ph id="${id}" dataRef="a"/>`) + source,
    `<data id="a">${'*'.repeat(1_000_000)}</data>`,
  ),
  'a mark around as many others': passage(`<pc id="1">${times(90_000, () => 'x<ph id="2"/>')}</pc>`),
  'a passage of 1.2 in tens of thousands of sentences of marks and words': (of) =>
    inOld(
      of,
      `<seg-source>${times(20_000, (mid) => `<mrk mtype="seg" mid="${mid}">x </mrk>`)}</seg-source><target>${times(20_000, (mid) => `<mrk mtype="seg" mid="${mid}"><x id="1"/>y</mrk>`)}</target>`,
    ),
  'tens of thousands of marks of 1.2 in one another': (of) =>
    inOld(
      of,
      `<target>${times(30_000, (id) => `<bpt id="${id}">*</bpt>`)}x${times(30_000, (id) => `<ept id="${id}">*</ept>`)}</target>`,
    ),
  'a passage of 1.2 with thousands of notes': (of) =>
    inOld(of, `<target>x</target>${times(9000, (id) => `<note>${id}</note>`)}`),
  'a passage in tens of thousands of pieces': (of) =>
    withSegments(
      of,
      `<segment><source>${source}</source><target>x</target></segment>${'<segment state="final"><source/><target/></segment>'.repeat(60_000)}`,
    ),
};

/** A file with all that is read of one. */
const everything = (of: TestSite) =>
  withSegments(
    of,
    `<originalData>${span}</originalData>${cut('<target order="2">Kipya kiko <cp hex="0007"/><sc id="5" dataRef="a"/>kando<ec startRef="5" dataRef="b"/></target>', '<target order="1">ya <pc id="6" copyOf="5" dataRefStart="a" dataRefEnd="b">shule</pc><ph id="7" dataRef="a"/></target>')}`,
  );

const whole = everything(site);

export const cases: Readonly<Record<string, () => string>> = Object.fromEntries([
  ...Object.entries(shapes).map(([name, make]) => [name, () => outcomeOf(make)] as const),
  ...attributesIn(whole).flatMap((place) =>
    hostileNumbers.map(
      (value) =>
        [
          `${place.name} at ${String(place.start)} = ${value}`,
          () => outcomeOf(() => withValue(whole, place, value)),
        ] as const,
    ),
  ),
]);
