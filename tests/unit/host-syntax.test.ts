import { apacheExpression, apacheHeader, apacheWord } from '../../src/tools/hosts/apache-syntax.ts';
import { caddyVerbatim, caddyWord } from '../../src/tools/hosts/caddy-syntax.ts';
import { nginxExpression, nginxWord } from '../../src/tools/hosts/nginx-syntax.ts';
import { hostRules } from '../../src/tools/hosts/host-rules.ts';
import { hosts } from '../../src/tools/hosts/hosts.ts';
import { Unwritable } from '../../src/tools/hosts/refuse-characters.ts';
import { unreadablePublication } from '../../src/publication/read-publication.ts';
import { parseSiteUrl } from '../../src/publication/site-url.ts';
import { expect, test } from '../support/quick.ts';

type Writer = (text: string) => string;
const refused = 'refused';

/** What each syntax makes of a path or value, hostile ones too; a site's own address is held to less by the model. */
const cases: readonly (readonly [write: Writer, text: string, written: string])[] = [
  [nginxWord, '', '""'],
  [nginxWord, '/a b/', '"/a b/"'],
  [nginxWord, '/a";}#', String.raw`"/a\";}#"`],
  [nginxWord, String.raw`/a\n`, String.raw`"/a\\n"`],
  [nginxWord, '/$uri/', refused],
  [nginxWord, '/a\nserver {}', refused],
  [(text) => nginxWord(text, '$uri'), '/a b', '"/a b$uri"'],
  [(text) => nginxWord(text, '$uri'), '/$b', refused],
  [nginxExpression, String.raw`~^/a\.b"$`, String.raw`"~^/a\\.b\"$"`],
  [nginxExpression, '~\0', refused],
  [apacheWord, '/a b/', '"/a b/"'],
  [apacheWord, '/a"> #', String.raw`"/a\"> #"`],
  [apacheWord, '/a\n<Directory />', refused],
  [apacheHeader, '100% %{x}e', '"100%% %%{x}e"'],
  [apacheExpression, String.raw`^a\.b"$`, String.raw`"^a\.b\"$"`],
  [apacheExpression, 'a\r', refused],
  [caddyWord, '/{env.HOME}/', String.raw`"/\{env.HOME\}/"`],
  [caddyWord, '/a" #', String.raw`"/a\" #"`],
  [caddyWord, '/ä ö/', '"/ä ö/"'],
  [(text) => caddyWord(text, '{path}'), '/{b}', String.raw`"/\{b\}{path}"`],
  [caddyWord, 'a\\', refused],
  [caddyWord, 'a\n}', refused],
  [caddyVerbatim, '~^{"}$', '`~^{"}$`'],
  [caddyVerbatim, '~`', refused],
];

test('what is written into a configuration stands for itself, or is refused', () => {
  for (const [write, text, written] of cases) {
    let found: string;
    try {
      found = write(text);
    } catch (error) {
      expect(error).toEqual(new Unwritable(text));
      found = refused;
    }
    expect(found, `${write.name} ${text}`).toBe(written);
  }
});

test("a host's name is held to what such names are made of", () => {
  const isTaken = (host: string) =>
    parseSiteUrl(`https://${host}/`, { file: 'SITE_URL', line: 0 }, () => undefined) !== undefined;
  for (const host of [
    'news.example',
    'a-b.c_d.example',
    'মন্দির.example',
    'localhost',
    '127.0.0.1',
    '[::1]:8080',
    'a.example.',
  ])
    expect(isTaken(host), host).toBe(true);
  for (const sign of Array.from('!$&\'()*+,;="`{}~')) expect(isTaken(`a${sign}b.example`), sign).toBe(false);
});

test('an address that slips past the model leaves no file that could be read otherwise', () => {
  const { site } = unreadablePublication;
  for (const host of hosts) {
    const written = (address: string) =>
      host
        .write(
          hostRules(
            { ...unreadablePublication, site: { ...site, url: new URL(address) } },
            { documentRoot: '/a b', headers: [], languageAtRoot: host.hasLanguageAtRoot },
          ),
        )
        .map(({ text }) => text)
        .join('');
    // Whatever stands outside quotation marks.
    const bare = written('https://a;c{d}.test/x/').replaceAll(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '');
    expect(bare, host.name).not.toMatch(/a;c|\/a b/);
  }
});
