import type { Inject, Kinds, Subject } from '../subject.ts';

interface Strings {
  readonly [name: string]: string | Strings;
}

/** The strings of a language by their keys joined with dots. */
function leaves(strings: Strings, prefix = ''): [string, string][] {
  return Object.entries(strings).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + name, value]] : leaves(value, `${prefix}${name}.`),
  );
}

function replaced(strings: Strings, key: string, value: string | undefined): Strings {
  const [name = '', ...rest] = key.split('.');
  const inner = strings[name];
  if (rest.length > 0 && typeof inner === 'object')
    return { ...strings, [name]: replaced(inner, rest.join('.'), value) };
  const { [name]: _, ...others } = strings;
  return value === undefined ? others : { ...others, [name]: value };
}

/** An injector that changes one of a language's strings. */
function atString(
  fits: (value: string) => boolean,
  change: (key: string, value: string, subject: Subject) => string | undefined,
): Inject {
  return (subject) => {
    const file = `locales/${subject.locale}/ui.json`;
    const strings = JSON.parse(subject.site.read(file)) as Strings;
    const chosen = subject.random.pick(leaves(strings).filter(([, value]) => fits(value)));
    if (chosen === undefined) return undefined;
    const [key, value] = chosen;
    const text = JSON.stringify(replaced(strings, key, change(key, value, subject)), null, 2);
    return { writes: { [file]: `${text}\n` }, about: [file] };
  };
}

/** Faults in the words of the pages. */
export const strings: Kinds = {
  'strings/missing': atString(
    () => true,
    () => undefined,
  ),
  'strings/empty': atString(
    () => true,
    (_key, _value, { random }) => random.pick(['', '  ']),
  ),
  'strings/untranslated': atString(
    (value) => value.length > 12,
    (key, _value, { site }) => {
      const source = JSON.parse(site.read('locales/en/ui.json')) as Strings;
      return leaves(source).find(([name]) => name === key)?.[1];
    },
  ),
  'strings/placeholder-renamed': atString(
    (value) => value.includes('{{'),
    (_key, value) => value.replace(/\{\{(.)/, '{{x$1'),
  ),
  'strings/plural-missing': (subject) => {
    const file = `locales/${subject.locale}/ui.json`;
    const strings = JSON.parse(subject.site.read(file)) as Strings;
    const chosen = subject.random.pick(
      leaves(strings).filter(([key]) => /_(?:one|other|few|many|two|zero)$/.test(key)),
    );
    if (chosen === undefined) return undefined;
    return { writes: { [file]: JSON.stringify(replaced(strings, chosen[0], undefined)) }, about: [file] };
  },
};
