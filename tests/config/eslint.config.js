import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const HTML_SINKS = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Data is never parsed as HTML: create elements and text nodes.'
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Data is never parsed as HTML: create elements and text nodes.'
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'Data is never parsed as HTML: create elements and text nodes.'
  }
];

const HIDDEN_INPUTS = [
  {
    selector: 'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
    message: 'Time is a parameter: take a Clock or an instant.'
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time is a parameter: take a Clock or an instant.'
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'Time is a parameter: take a Clock or an instant.'
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Randomness is a parameter: take a seeded generator.'
  }
];

export default ts.config(
  {ignores: ['node_modules/', 'dist/', '.cache/', 'public/', 'data/', 'tests/.output/', 'tests/fixtures/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      complexity: ['error', {max: 15, variant: 'modified'}],
      'consistent-return': 'off',
      eqeqeq: ['error', 'always'],
      'max-lines': ['warn', 300],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...HTML_SINKS],
      'no-var': 'error',
      'prefer-const': 'error',
      'regexp/no-unused-capturing-group': 'off',
      'regexp/use-ignore-case': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Indexing typed arrays within bounds that the loop has checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {parserOptions: {parser: ts.parser, extraFileExtensions: ['.svelte']}},
    rules: {
      'prefer-const': 'off',
      // Plain maps in classes of runes are read-only look-ups.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/prefer-const': ['error', {excludedRunes: ['$props', '$derived', '$state', '$bindable']}],
      'no-restricted-syntax': [
        'error',
        ...HTML_SINKS,
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'The security policy blocks style attributes: use a class or a style: directive.'
        }
      ]
    }
  },
  {
    files: ['src/core/**', 'geo/**'],
    ignores: ['geo/cli/**'],
    rules: {
      'no-restricted-syntax': ['error', ...HTML_SINKS, ...HIDDEN_INPUTS],
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
        ...['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'process']
      ]
    }
  },
  // What users and addresses bring may be long and hostile.
  {files: ['geo/**', 'src/core/snapshot/**'], rules: {'regexp/no-super-linear-move': 'error'}},
  {files: ['src/**'], languageOptions: {globals: globals.browser}},
  {
    files: ['geo/cli/**', 'tests/**', '*.ts'],
    languageOptions: {globals: globals.node},
    rules: {'no-console': 'off'}
  },
  {files: ['tests/**/*.cjs'], rules: {'@typescript-eslint/no-require-imports': 'off'}}
);
