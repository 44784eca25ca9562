import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatViews, LONGEST_FILE, parseViews} from '../../../../src/core/saved/saved-file.ts';
import {LONGEST_FRAGMENT, LONGEST_NAME, MOST_VIEWS} from '../../../../src/core/saved/saved-view.ts';
import {check} from '../check.ts';
import {lists, view} from './views.ts';

const SCHEMA = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../../public/schema/views.schema.json'), 'utf8')
) as {
  properties: {views: {maxItems: number}};
  $defs: {view: {properties: Record<string, {maxLength?: number; description: string}>}};
};
const accepts = new Ajv2020({strict: true}).compile(SCHEMA);

const file = (...entries: readonly unknown[]) => JSON.stringify({version: 1, views: entries});
const faults = (text: string) => parseViews(text).issues;

describe('a file of views', () => {
  it('is read back as it was written, and keeps to the schema', () => {
    check(
      fc.property(lists(), (views) => {
        const text = formatViews(views);
        expect(parseViews(text)).toEqual({views, issues: []});
        expect(accepts(JSON.parse(text))).toBe(true);
      }),
      60
    );
  });

  it('may begin with a byte order mark and hold members of later versions', () => {
    const more = JSON.stringify({version: 1, made: 'later', views: [{...view('a'), color: 'red'}]});
    expect(parseViews(`\uFEFF${more}`)).toEqual({views: [view('a')], issues: []});
    expect(accepts(JSON.parse(more))).toBe(true);
  });

  it('is refused whole when it is something else', () => {
    expect(faults('{"version": 1')).toEqual([{code: 'not-json'}]);
    expect(faults('')).toEqual([{code: 'not-json'}]);
    for (const text of ['null', '[]', '"views"', '{"type": "FeatureCollection"}', '{"version": 1, "views": {}}']) {
      expect(faults(text)).toEqual([{code: 'not-views'}]);
    }
    expect(faults('{"version": 2, "views": []}')).toEqual([{code: 'version'}]);
    expect(faults('{"version": "1", "views": []}')).toEqual([{code: 'version'}]);
    expect(faults(file(view('a')) + ' '.repeat(LONGEST_FILE))).toEqual([{code: 'too-large'}]);
  });

  it('gives every good view beside bad ones, and says what is wrong with each of them', () => {
    const {views, issues} = parseViews(
      file(
        null,
        view('a'),
        {...view('b'), id: '../b'},
        {...view('c'), saved: '2026-02-30T10:00:00Z'},
        {...view('d'), saved: 'yesterday'},
        {...view('e'), name: ' \u202E\n '},
        {...view('f'), name: 7},
        {...view('g'), fragment: `v=1&data=khorasan&q=${'a'.repeat(LONGEST_FRAGMENT)}`},
        {...view('h'), fragment: ''},
        {...view('i'), data: 'other'},
        view('a'),
        {...view('j'), name: 'Kabul\u202E\n'}
      )
    );
    expect(views.map(({id, name}) => [id, name])).toEqual([
      ['a', 'View a'],
      ['j', 'Kabul']
    ]);
    const codes = ['shape', 'shape', 'shape', 'shape', 'name', 'name', 'fragment', 'fragment', 'data', 'twice'];
    expect(issues.map(({code}) => code)).toEqual(codes);
    expect(issues.map((issue) => 'at' in issue && issue.at)).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('gives no more views than can be kept, and says so once', () => {
    const {views, issues} = parseViews(file(...Array.from({length: MOST_VIEWS + 5}, (_, i) => view(`v${i}`))));
    expect(views).toHaveLength(MOST_VIEWS);
    expect(issues).toEqual([{code: 'too-many', at: MOST_VIEWS + 1}]);
  });

  it('never throws, and leaves the prototypes of objects alone', () => {
    check(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(file)), (text) => {
        const {views} = parseViews(text);
        expect(accepts(JSON.parse(formatViews(views)))).toBe(true);
      }),
      300
    );
    parseViews('{"version": 1, "views": [], "__proto__": {"polluted": true}}');
    expect('polluted' in {}).toBe(false);
  });
});

describe('the schema', () => {
  it('has the limits of the code, and says what every member is', () => {
    const {properties} = SCHEMA.$defs.view;
    expect(SCHEMA.properties.views.maxItems).toBe(MOST_VIEWS);
    expect(properties.name!.maxLength).toBe(LONGEST_NAME);
    expect(properties.fragment!.maxLength).toBe(LONGEST_FRAGMENT);
    expect(Object.keys(properties)).toEqual(Object.keys(view('a')));
    expect(Object.values(properties).filter(({description}) => !description)).toEqual([]);
  });
});
