import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '../support/quick.ts';
import { exported, siteOfAll, translations } from '../support/xliff-site.ts';
import { xliffRules } from '../support/xliff-rules.ts';
import { faultsBy, foundBy, hasXmllint } from '../support/xmllint.ts';
import { makeScratch } from '../support/scratch.ts';

const grammar = path.join(import.meta.dirname, '../support/xliff-core.rng');
const reason = 'xmllint is not here (Debian: libxml2-utils)';

test('what is given out is XLIFF 2.1 by grammar and by rule', () => {
  test.skip(!hasXmllint, reason);
  const site = siteOfAll();
  const folder = makeScratch();
  const files = translations.map(([slug, locale]) => {
    const file = path.join(folder, `${slug}.${locale}.xlf`);
    writeFileSync(file, exported(site, slug, locale));
    return file;
  });
  expect(faultsBy(grammar, files)).toEqual([]);
  for (const file of files) expect(foundBy(file, xliffRules)).toEqual({});
});

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

test('the grammar and the rules find what is wrong, and nothing else', () => {
  test.skip(!hasXmllint, reason);
  const folder = makeScratch();
  const file = (text: string) => {
    const written = path.join(folder, 'a.xlf');
    writeFileSync(written, text);
    return written;
  };
  expect(faultsBy(grammar, [file(sound)])).toEqual([]);
  expect(foundBy(file(sound), xliffRules)).toEqual({});
  for (const [name, from, to] of against) {
    expect(sound).toContain(from);
    expect(faultsBy(grammar, [file(sound.replace(from, to))]).length, name).toBeGreaterThan(0);
  }
  for (const [name, from, to] of unruly) {
    expect(sound).toContain(from);
    expect(foundBy(file(sound.replace(from, to)), xliffRules), name).toEqual({ [name]: 1 });
  }
  expect(Object.keys(xliffRules)).toEqual(unruly.map(([name]) => name));
});
