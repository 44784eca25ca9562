import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {NamedRegion} from '../../../../geo/index.ts';
import {readDataset} from '../../../../geo/index.ts';
import {readCarried} from '../../../../src/core/story/carried-file.ts';
import type {Cargo, CarriedIssue} from '../../../../src/core/story/carry.ts';
import {
  CARRIED_PARTS,
  formatCarried,
  LONGEST_CARRIED,
  MOST_STORIES,
  parseCarried
} from '../../../../src/core/story/carry.ts';
import {lateWords} from '../../../../src/core/words/late/late-words.ts';
import {HOSTILE, REAL} from '../../export/export-sets.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {chapter, stories, story} from './stories.ts';

interface Schema {
  readonly [keyword: string]: Schema & {readonly description?: string};
}

const [SCHEMA, ...OTHERS] = ['carried', 'incident', 'flow', 'sources', 'region', 'story'].map(
  (name) =>
    JSON.parse(
      readFileSync(resolve(import.meta.dirname, `../../../../public/schema/${name}.schema.json`), 'utf8')
    ) as Schema
) as [Schema, ...Schema[]];
const accepts = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  strictTuples: false,
  schemas: OTHERS
}).compile(SCHEMA);

const REGIONS = deepFreeze<readonly NamedRegion[]>([
  {
    type: 'Feature',
    id: 'somewhere',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [60, 30],
          [70, 30],
          [70, 40],
          [60, 30]
        ]
      ]
    },
    properties: {
      name: 'Somewhere',
      definition: 'Three corners.',
      approximate: false,
      toleranceKm: 1,
      members: [{code: 'AF', name: 'Afghanistan'}],
      sources: REAL.sources.slice(0, 1)
    }
  }
]);

const STORIES = [story([chapter('one'), chapter('two')])];
const cargo = (more: Partial<Cargo> = {}): Cargo => deepFreeze({...REAL, stories: STORIES, ...more});

/** Any part of the default data set as it is read, with any stories over it. */
const cargoes: fc.Arbitrary<Cargo> = fc
  .record({
    incidents: fc.shuffledSubarray([...REAL.incidents]),
    flows: fc.shuffledSubarray([...REAL.flows]),
    // A record that cites a source that is missing is none.
    sources: fc.shuffledSubarray([...REAL.sources], {minLength: REAL.sources.length}),
    stories: fc.uniqueArray(
      stories.map((each) => ({...each, data: REAL.entry.id})),
      {selector: ({id}) => id, maxLength: 3}
    ),
    regions: fc.option(fc.constant(REGIONS), {nil: undefined})
  })
  .map(({incidents, flows, sources, stories, regions}) => {
    const collection = (features: readonly unknown[]) => ({type: 'FeatureCollection', features});
    const raw = {entry: REAL.entry, incidents: collection(incidents), flows: collection(flows), sources};
    return deepFreeze({...readDataset(raw).dataset, stories, ...(regions && {regions})});
  });

/** The description of the default data set without the addresses of its stories, which a carried file does not hold. */
const {incidents, flows, sources} = REAL.entry.files;
const ENTRY = {...REAL.entry, files: {incidents, flows, sources}};

/** The file of the default cargo with other members. */
const changed = (more: object) => JSON.stringify({...(JSON.parse(formatCarried(cargo())) as object), ...more});
const issues = (text: string): readonly CarriedIssue[] => parseCarried(text).issues;

describe('a story with its data', () => {
  it('is read back as it was written, keeps to the schema, and is written the same again', () => {
    check(
      fc.property(cargoes, (written) => {
        const text = formatCarried(written);
        expect(accepts(JSON.parse(text)), JSON.stringify(accepts.errors)).toBe(true);
        const {carried, issues: found} = parseCarried(text);
        expect(found).toEqual([]);
        const {dataset, quarantined} = readDataset(carried!.data);
        expect(quarantined).toEqual([]);
        const {incidents, flows, sources} = written;
        expect(dataset).toEqual({entry: ENTRY, incidents, flows, sources});
        expect(carried!.stories).toEqual(written.stories);
        expect(carried!.regions).toEqual(written.regions ?? []);
        const again = {...dataset, stories: carried!.stories, ...(written.regions && {regions: written.regions})};
        expect(formatCarried(again)).toBe(text);
      }),
      20
    );
  });

  it('stands there a record a line, so that two files can be compared', () => {
    const lines = formatCarried(cargo())
      .split('\n')
      .map((line) => line.replace(/,$/, ''));
    const records = [...REAL.incidents, ...REAL.flows, ...REAL.sources];
    expect(lines).toEqual(expect.arrayContaining(records.map((record) => JSON.stringify(record))));
  });

  it('carries every text as it is', () => {
    const {properties, ...record} = REAL.incidents[0]!;
    const features = HOSTILE.map((text, i) => ({
      ...record,
      id: `h${i}`,
      properties: {...properties, title: `Title ${text}`, summary: text}
    }));
    const {dataset} = readDataset({...REAL, incidents: {type: 'FeatureCollection', features}, flows: undefined});
    expect(dataset.incidents.length).toBeGreaterThan(HOSTILE.length / 2);
    const {carried} = parseCarried(formatCarried({...dataset, stories: []}));
    expect(readDataset(carried!.data).dataset).toEqual({...dataset, entry: ENTRY});
  });

  it('does not say from where the stories were fetched', () => {
    const entry = {...ENTRY, files: {...ENTRY.files, stories: ['khorasan/stories/x.json']}};
    expect(parseCarried(formatCarried(cargo({entry}))).carried!.data.entry).toEqual(ENTRY);
  });

  it('is not written when it could not be read again', () => {
    const long = {...REAL.incidents[0]!, id: 'x'.repeat(LONGEST_CARRIED)};
    expect(() => formatCarried(cargo({incidents: [long]}))).toThrow(RangeError);
  });
});

describe('a file that is not as it should be', () => {
  it('is refused whole when it is something else', () => {
    for (const text of ['', '{', '{"format": "dateline-carried"']) expect(issues(text)).toEqual([{code: 'not-json'}]);
    for (const text of ['null', '[]', '7', '{}', '{"version": 1}', '{"type": "FeatureCollection", "features": []}']) {
      expect(parseCarried(text)).toEqual({carried: null, issues: [{code: 'not-carried'}]});
    }
    for (const version of [0, 2, '1', null]) expect(issues(changed({version}))).toEqual([{code: 'version'}]);
    expect(issues(' '.repeat(LONGEST_CARRIED + 1))).toEqual([{code: 'too-large'}]);
  });

  it('gives what it has when parts are missing or something else, and names them', () => {
    for (const part of CARRIED_PARTS) {
      for (const value of [undefined, null, 7, 'text', {features: {}}, [{}]]) {
        const {carried, issues: found} = parseCarried(changed({[part]: value}));
        const fits = part === 'entry' ? '{"features":{}}' : part === 'sources' ? '[{}]' : '';
        expect(found.filter(({code}) => code === 'part')).toEqual(
          JSON.stringify(value) === fits ? [] : [{code: 'part', part}]
        );
        expect(carried!.stories).toHaveLength(1);
        expect(readDataset(carried!.data).dataset.entry.id).toBe(part === 'entry' ? 'untitled' : 'khorasan');
      }
    }
    expect(issues(changed({regions: []}))).toEqual([{code: 'part', part: 'regions'}]);
    expect(issues(changed({stories: {}}))).toEqual([{code: 'part', part: 'stories'}]);
  });

  it('gives the good stories beside bad ones, says what is wrong with each, and ignores members it does not know', () => {
    const good = {version: 1, ...story([chapter('a')])};
    const {carried, issues: found} = parseCarried(
      changed({
        stories: [null, good, good, {...good, id: 'b', data: 'elsewhere'}, {...good, id: 'c', mood: 'grave'}],
        autor: 'somebody'
      })
    );
    expect(carried!.stories.map(({id}) => id)).toEqual(['a-story', 'b', 'c']);
    expect(found.map((each) => [each.code, 'at' in each && each.at, 'issue' in each && each.issue.code])).toEqual([
      ['story', 1, 'not-story'],
      ['story-twice', 3, false],
      ['story', 4, 'data-unknown'],
      ['story', 5, 'key-unknown'],
      ['key-unknown', false, false]
    ]);
    for (const each of found) expect(lateWords('en').carry.issue(each)).toMatch(/^(Story \d|The file) .*\.$/);
  });

  it('gives the good records beside bad ones, and says what is wrong with these', () => {
    const features = [
      ...REAL.incidents.slice(0, 2),
      {...REAL.incidents[2]!, geometry: {type: 'Point', coordinates: []}}
    ];
    const {
      reading,
      stories: read,
      issues: found
    } = readCarried(changed({incidents: {type: 'FeatureCollection', features}}));
    expect(reading!.dataset.incidents.map(({id}) => id)).toEqual(REAL.incidents.slice(0, 2).map(({id}) => id));
    expect(reading!.quarantined.map(({id}) => id)).toEqual([REAL.incidents[2]!.id]);
    expect([read, found]).toEqual([STORIES, []]);
    expect(readCarried('{}')).toEqual({reading: null, regions: [], stories: [], issues: [{code: 'not-carried'}]});
  });

  it('gives no more stories than can be read, and says so once', () => {
    const many = Array.from({length: MOST_STORIES + 3}, (_, i) => ({
      version: 1,
      ...story([chapter('a')], {id: `s${i}`})
    }));
    const {carried, issues: found} = parseCarried(changed({stories: many}));
    expect(carried!.stories).toHaveLength(MOST_STORIES);
    expect(found).toEqual([{code: 'too-many-stories', at: MOST_STORIES + 1}]);
  });

  it('never throws, and leaves the prototypes of objects alone', () => {
    const parts = fc.record({entry: fc.jsonValue(), incidents: fc.jsonValue(), stories: fc.jsonValue()});
    check(
      fc.property(fc.oneof(fc.string(), fc.json(), parts.map(changed)), (text) => {
        const {carried} = parseCarried(text);
        if (carried) readDataset(carried.data);
      }),
      200
    );
    parseCarried(changed({}).replace('{', '{"__proto__": {"polluted": true},'));
    expect('polluted' in {}).toBe(false);
  });
});

describe('the schema', () => {
  it('has the limits of the code, and says what every member is', () => {
    const {properties} = SCHEMA as unknown as {properties: Record<string, {description?: string; maxItems?: number}>};
    expect(properties.stories!.maxItems).toBe(MOST_STORIES);
    expect(Object.keys(properties)).toEqual(['format', 'version', ...CARRIED_PARTS, 'regions', 'stories']);
    expect(Object.values(properties).filter(({description}) => !description)).toEqual([]);
  });
});
