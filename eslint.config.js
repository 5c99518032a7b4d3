import css from '@eslint/css';
import js from '@eslint/js';
import json from '@eslint/json';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  {
    // What editors write is judged by the desk and by each build; problems of fixtures are kept as they were written.
    ignores: [
      'dist*/',
      '.astro/',
      'node_modules/',
      'package-lock.json',
      'content/',
      'locales/',
      'tests/sites/',
    ],
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js'] } } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // An empty text counts as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // A rule that acts on a promise says so with `void`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,js,mjs,astro}'],
    ignores: ['src/read/terminal/terminal.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name="write"][object.property.name=/^std(out|err)$/]',
          message:
            'Print by src/read/terminal/terminal.ts: it writes out what a terminal takes for a command.',
        },
      ],
    },
  },
  {
    // What people write is opened by src/read/files/open-file.ts alone, and listed by src/read/files/folder.ts.
    files: [
      'src/{text,publication,check,site/{i18n,pictures,typefaces},outputs/{card,feeds},tools/{desk,exchange}}/**/*.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        ...['node:fs', 'node:fs/promises'].map((name) => ({
          name,
          importNames: [
            'createReadStream',
            'existsSync',
            'readdir',
            'readdirSync',
            'readFile',
            'readFileSync',
            'statSync',
          ],
          message: 'Open files of content/ and locales/ with src/read/files/open-file.ts.',
        })),
      ],
    },
  },
  {
    files: ['tests/**'],
    // Playwright wants the first parameter of a fixture to be a pattern, if an empty one.
    rules: { 'no-empty-pattern': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
  },
  { files: ['**/*.astro'], extends: [astro.configs.recommended] },
  { files: ['**/*.mdx'], ...mdx.flat },
  { files: ['**/*.json'], plugins: { json }, language: 'json/json', extends: ['json/recommended'] },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    extends: ['css/recommended'],
    // What is newly available only improves a page here; the plain layout stands without it.
    rules: {
      'css/use-baseline': 'off',
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
    },
  },
);
