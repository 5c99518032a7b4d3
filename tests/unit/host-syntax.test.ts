import { apacheExpression, apacheHeader, apacheWord } from '../../src/hosting/apache-syntax.ts';
import { caddyVerbatim, caddyWord } from '../../src/hosting/caddy-syntax.ts';
import { nginxExpression, nginxWord } from '../../src/hosting/nginx-syntax.ts';
import { expect, test } from '../support/fixtures.ts';

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
      expect((error as Error).message).toBe(
        `This cannot be written into a server's configuration: ${JSON.stringify(text)}`,
      );
      found = refused;
    }
    expect(found, `${write.name} ${text}`).toBe(written);
  }
});
