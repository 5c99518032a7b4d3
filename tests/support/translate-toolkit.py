"""Translates a file as programs on Translate Toolkit do: a sign before the words of each unit, its marks kept."""

import sys

from translate.storage import factory

given, written = sys.argv[1:]
store = factory.getobject(given)
for unit in store.units:
    words = unit.rich_source[0].copy()
    words.sub.insert(0, "\u03a9")
    unit.rich_target = [words]
    unit.set_state_n(unit.S_TRANSLATED)
store.units[0].addnote("Is this the title?", origin="translator")
store.savefile(written)
