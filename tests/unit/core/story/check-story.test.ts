import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CatalogEntry} from '../../../../geo/index.ts';
import {readDataset} from '../../../../geo/index.ts';
import {homeSnapshot} from '../../../../src/core/snapshot/home.ts';
import {recordSet} from '../../../../src/core/store/record-set.ts';
import {checkStory} from '../../../../src/core/story/check-story.ts';
import type {Chapter} from '../../../../src/core/story/story.ts';
import {lateWords} from '../../../../src/core/words/late/late-words.ts';
import {GOOD} from '../../geo/fixture.ts';
import {check} from '../check.ts';
import {chapter, story} from './stories.ts';

const SIZE = {width: 1280, height: 720};
const {dataset} = readDataset(GOOD);
const GROUND = {
  records: recordSet(dataset),
  home: homeSnapshot(GOOD.entry as CatalogEntry, {
    size: SIZE,
    padding: {top: 0, right: 0, bottom: 0, left: 0},
    language: 'en'
  }),
  named: new Map([[GOOD.region.id, GOOD.region]])
};

const FIRE = '2031-05-04-quay-fire';
const CITING = `Seen [here](record:${FIRE}).`;

const issuesOf = (...chapters: readonly Partial<Chapter>[]) =>
  checkStory(
    story(
      chapters.map((more, index) => chapter(`c${index}`, {caption: CITING, ...more})),
      {data: 'harbor'}
    ),
    GROUND
  );
const said = (...chapters: readonly Partial<Chapter>[]) =>
  issuesOf(...chapters).map(({code, chapter: at, field, value}) => [code, at, field, value]);

describe('a story that shows what it says', () => {
  it('has no issue', () => {
    expect(
      said(
        {},
        {view: `v=1&sel=${FIRE}&kind=attack&theme=dark`},
        {view: 'region=-named:harbor-bay&q=quay', bounds: [12, 45, 13, 46]},
        {view: 't=2031-05-01/2031-05-05&at=2031-05-04&mode=moment', play: {seconds: 5, pace: 'events'}},
        {view: 'known=2031-05-20&t=2031-05-01/2031-06-01&at=2031-05-30', bounds: [12.3, 45.1, 12.4, 45.2]},
        {view: 'kind=flow&t=2031-01-01/2031-03-01&at=2031-02-01', bounds: [170, -20, -170, -10]}
      )
    ).toEqual([]);
  });
});

describe('a caption', () => {
  it('links to records that exist', () => {
    expect(said({}, {caption: `${CITING} [x](record:no-such-fire) [y](record:2031-harbor-to-island)`})).toEqual([
      ['record-missing', 2, 'caption', 'no-such-fire']
    ]);
  });

  it('links to a record at all', () => {
    expect(said({caption: 'It is [said](https://example.org).'})).toEqual([['nothing-cited', 1, 'caption', '']]);
  });
});

describe('a view', () => {
  it('says nothing that cannot be read or that belongs to nobody', () => {
    expect(said({view: 'v=1&mode=fast&mood=grim&story=other&ch=x&data=khorasan'})).toEqual([
      ['view-unread', 1, 'view', expect.stringContaining('mode=fast') as string],
      ['view-key', 1, 'view', 'mood'],
      ['view-key', 1, 'view', 'story'],
      ['view-data', 1, 'view', 'khorasan']
    ]);
  });

  it('filters by regions that exist, those of the view beside it as well', () => {
    const compare = encodeURIComponent('t=year-before&filter=own&region=named:moon');
    expect(said({view: 'region=named:atlantis;-named:harbor-bay'}, {view: `compare=${compare}`})).toEqual([
      ['region-missing', 1, 'view', 'atlantis'],
      ['region-missing', 2, 'view', 'moon']
    ]);
  });

  it('selects a record that exists', () => {
    expect(said({view: 'sel=no-such-fire'})).toEqual([['record-missing', 1, 'view', 'no-such-fire']]);
  });

  it('selects no record that its own filter, time or date of knowledge hides', () => {
    expect(
      said(
        {view: `sel=${FIRE}&kind=arrest`},
        {view: `sel=${FIRE}&at=2031-05-03`},
        {view: `sel=${FIRE}&t=2031-06-01/2031-07-01`},
        {view: `sel=2031-06-quay-arrest&t=2031-03-01/2031-07-01&at=2031-06-30&known=2031-06-10`}
      )
    ).toEqual([
      ['selected-filtered', 1, 'view', FIRE],
      ['selected-outside', 2, 'view', FIRE],
      ['selected-outside', 3, 'view', FIRE],
      ['selected-unknown', 4, 'view', '2031-06-quay-arrest']
    ]);
  });

  it('shows a record, in its time and within its bounds', () => {
    expect(
      said(
        {view: 't=1990-01-01/1991-01-01'},
        {view: 'kind=plot&t=2031-05-01/2031-06-01'},
        {view: 'kind=attack&t=2031-05-01/2031-06-01&at=2031-05-03'},
        {view: 'kind=attack&t=2031-05-01/2031-06-01&at=2031-05-03', play: {seconds: 5, pace: 'even'}},
        {bounds: [30, 30, 40, 40]}
      )
    ).toEqual([
      ['window-outside', 1, 'view', ''],
      ['window-empty', 2, 'view', ''],
      ['window-empty', 3, 'view', ''],
      ['bounds-empty', 5, 'bounds', '']
    ]);
  });
});

it('says every issue as a sentence that names the chapter', () => {
  for (const issue of issuesOf({}, {caption: '', view: 'mode=fast&mood=grim&sel=x&data=y', bounds: [30, 30, 31, 31]})) {
    expect(lateWords('en').story.issue(issue)).toMatch(/^Chapter 2 .*\.$/s);
  }
});

it('says of a file whether a part of a chapter was left out or all of it', () => {
  const said = (field: string, chapter: number | null = 3) =>
    lateWords('en').story.issue({code: 'type', chapter, field, value: ''});
  expect(said('play.pace')).toContain(
    'Chapter 3 has something in “play.pace” that cannot be read, so that was left out'
  );
  expect(said('view')).toContain('so the whole chapter was left out');
  expect(said('title', null)).toContain('The story has something in “title” that cannot be read, so that was left out');
});

it('never throws', () => {
  const keys = fc.constantFrom('t', 'at', 'mode', 'kind', 'region', 'q', 'known', 'sel', 'compare', 'killed', 'date');
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '2031-05-04',
      '2031-05-01/2031-06-01',
      'named:atlantis',
      'box:1,2,3,4',
      'attack',
      FIRE,
      '9999-12-31'
    )
  );
  const views = fc
    .array(fc.tuple(keys, values), {maxLength: 5})
    .map((pairs) => pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join('&'));
  check(
    fc.property(views, fc.string(), (view, caption) => {
      expect(issuesOf({view, caption}).every((issue) => issue.chapter === 1)).toBe(true);
    })
  );
});
