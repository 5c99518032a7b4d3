import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '../support/quick.ts';
import { exported, siteOfAll, translations, versions } from '../support/xliff-site.ts';
import { xliff1Rules, xliffRules } from '../support/xliff-rules.ts';
import { faultsBy, foundBy, hasXmllint } from '../support/xmllint.ts';
import { makeScratch } from '../support/scratch.ts';

const grammars = {
  '1.2': path.join(import.meta.dirname, '../support/xliff-1.2.rng'),
  '2.1': path.join(import.meta.dirname, '../support/xliff-2.1.rng'),
};
const reason = 'xmllint is not here (Debian: libxml2-utils)';

for (const version of versions) {
  test(`what is given out is XLIFF ${version} by grammar and by rule`, () => {
    test.skip(!hasXmllint, reason);
    const site = siteOfAll();
    const folder = makeScratch();
    const files = [...translations, ['specimen', 'sw'] as const].map(([slug, locale]) => {
      const file = path.join(folder, `${slug}.${locale}.xlf`);
      writeFileSync(file, exported(site, slug, locale, version));
      return file;
    });
    expect(faultsBy(grammars[version], files)).toEqual([]);
    const rules = version === '1.2' ? xliff1Rules : xliffRules;
    for (const file of files) expect(foundBy(file, rules)).toEqual({});
  });
}

/** A sound file, and ways to spoil it that the grammar must find. */
const sound = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="sw">
<file id="f"><unit id="u"><originalData><data id="d1">*</data></originalData><segment id="s" state="translated">
<source>A <pc id="1" type="fmt" subType="xlf:i" dataRefStart="d1" dataRefEnd="d1">b</pc><sc id="2"/>c<ec startRef="2"/></source>
<target>D <pc id="1" dataRefStart="d1" dataRefEnd="d1">e</pc></target></segment></unit></file></xliff>`;

const against: readonly (readonly [string, string, string])[] = [
  ['another version', 'version="2.1"', 'version="1.2"'],
  ['no source language', ' srcLang="en"', ''],
  ['an unknown state', 'state="translated"', 'state="done"'],
  ['a sub-state without a prefix', 'state="translated"', 'state="translated" subState="done"'],
  ['a target before its source', '<source>', '<target>x</target><source>'],
  ['a note below the segment', '</segment>', '</segment><notes><note>x</note></notes>'],
  ['a unit without a name', '<unit id="u">', '<unit>'],
  ['a name with a space', '<unit id="u">', '<unit id="u u">'],
  ['a mark without a name', '<sc id="2"/>', '<sc/>'],
  ['a kind that is none', 'type="fmt"', 'type="bold"'],
  ['an attribute of nobody’s', '<file id="f">', '<file id="f" lang="en">'],
  ['an element of nobody’s', '<segment id="s"', '<b/><segment id="s"'],
];
const unruly: readonly (readonly [string, string, string])[] = [
  ['units of one name', '</unit>', '</unit><unit id="u"><segment><source/></segment></unit>'],
  ['data of one name', '</data>', '</data><data id="d1">*</data>'],
  ['marks of one name in a source', '<sc id="2"/>c<ec startRef="2"/>', '<ph id="1"/>'],
  ['marks of one name in a target', 'e</pc>', 'e<ph id="1"/></pc>'],
  ['marks that refer to no data', '>e</pc>', '><ph id="7" dataRef="d7"/></pc>'],
  ['ends of marks without a beginning', '<sc id="2"/>', ''],
  ['formats that are none', ' type="fmt"', ''],
  ['states of words that are not there', /<target>.*<\/target>/.exec(sound)?.[0] ?? '', ''],
  ['targets in no language', ' trgLang="sw"', ''],
];

/** The same for 1.2. */
const sound1 = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="f" source-language="en" target-language="sw" datatype="x-mdx"><body><trans-unit id="u" xml:space="preserve">
<source>A <bpt id="1" ctype="italic">*</bpt>b<ept id="1">*</ept><ph id="2" ctype="lb">&lt;br/></ph>c</source>
<target state="translated">D <bpt id="1">*</bpt>e<ept id="1">*</ept></target><note from="x">n</note></trans-unit></body></file></xliff>`;

const against1: typeof against = [
  ['another version', 'version="1.2"', 'version="2.1"'],
  ['no source language', ' source-language="en"', ''],
  ['no kind of data', ' datatype="x-mdx"', ''],
  ['a kind of data that is none', '"x-mdx"', '"mdx"'],
  ['an unknown state', '"translated"', '"reviewed"'],
  ['a target before its source', '<source>', '<target>x</target><source>'],
  ['a note above the words', '<source>', '<note>x</note><source>'],
  ['a unit without a name', 'id="u" ', ''],
  ['a mark without a name', '<bpt id="1" ', '<bpt '],
  ['a kind that is none', '"italic"', '"strong"'],
  ['a kind of what stands around words', '"lb"', '"bold"'],
  ['an element of 2.1', '<trans-unit', '<unit id="a"/><trans-unit'],
];
const unruly1: typeof unruly = [
  ['units of one name', '</trans-unit>', '</trans-unit><trans-unit id="u"><source/></trans-unit>'],
  ['marks of one name in a source', '<ph id="2"', '<ph id="1"'],
  ['ends of marks without a beginning', '<bpt id="1">*</bpt>', ''],
  ['beginnings of marks without an end', '<ept id="1">*</ept></target>', '</target>'],
];

const trials = [
  { version: '2.1', text: sound, rules: xliffRules, against, unruly },
  { version: '1.2', text: sound1, rules: xliff1Rules, against: against1, unruly: unruly1 },
] as const;
for (const { version, text, rules, ...trial } of trials) {
  test(`grammar and rules of ${version} find what is wrong, and nothing else`, () => {
    test.skip(!hasXmllint, reason);
    const folder = makeScratch();
    const file = (spoilt: string) => {
      const written = path.join(folder, 'a.xlf');
      writeFileSync(written, spoilt);
      return written;
    };
    const grammar = grammars[version];
    expect(faultsBy(grammar, [file(text)])).toEqual([]);
    expect(foundBy(file(text), rules)).toEqual({});
    for (const [name, from, to] of trial.against) {
      expect(text).toContain(from);
      expect(faultsBy(grammar, [file(text.replace(from, to))]).length, name).toBeGreaterThan(0);
    }
    for (const [name, from, to] of trial.unruly) {
      expect(text).toContain(from);
      expect(foundBy(file(text.replace(from, to)), rules), name).toEqual({ [name]: 1 });
    }
    expect(Object.keys(rules)).toEqual(trial.unruly.map(([name]) => name));
  });
}
