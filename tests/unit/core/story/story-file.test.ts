import fc from 'fast-check';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {LONGEST_FRAGMENT} from '../../../../src/core/saved/saved-view.ts';

import {
  LONGEST_DESCRIPTION,
  LONGEST_CAPTION,
  LONGEST_LABEL,
  LONGEST_NOTES,
  LONGEST_SECONDS,
  LONGEST_TITLE
} from '../../../../src/core/story/story-fields.ts';
import {formatStory, LONGEST_STORY, MOST_CHAPTERS, parseStory} from '../../../../src/core/story/story-file.ts';
import {PACES} from '../../../../src/core/time/playback.ts';
import {check} from '../check.ts';
import {chapter, stories, story} from './stories.ts';

interface Schema {
  readonly [keyword: string]: Schema;
}

const SCHEMA = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../../public/schema/story.schema.json'), 'utf8')
) as Schema;
const accepts = new Ajv2020({strict: true, strictTypes: false, strictTuples: false}).compile(SCHEMA);

const text = (more: object = {}, ...chapters: readonly unknown[]) =>
  JSON.stringify({version: 1, ...story([]), chapters: chapters.length > 0 ? chapters : [chapter('a')], ...more});

// Each issue as code, chapter, field and value.
const said = (file: string, data: readonly string[] | null = null) =>
  parseStory(file, {data}).issues.map((each) => [each.code, each.chapter, each.field, each.value]);

describe('a story', () => {
  it('is read back as it was written, and keeps to the schema', () => {
    check(
      fc.property(stories, (written) => {
        const file = formatStory(written);
        expect(parseStory(file, {data: [written.data]})).toEqual({story: written, issues: []});
        expect(accepts(JSON.parse(file))).toBe(true);
      })
    );
  });

  it('leaves out what a chapter does not have, and begins every time the same', () => {
    const file = formatStory(story([chapter('a'), chapter('b', {stays: 0, notes: 'Slowly.'})]));
    const {chapters} = JSON.parse(file) as {chapters: object[]};
    expect(chapters.map((each) => Object.keys(each))).toEqual([
      ['id', 'label', 'title', 'caption', 'view'],
      ['id', 'label', 'title', 'caption', 'notes', 'view', 'stays']
    ]);
    expect(Object.keys(JSON.parse(file) as object)[0]).toBe('version');
  });

  it('may leave out notes, bounds, play and stays, or say that they are null, and begin with a byte order mark', () => {
    const {id, label, title, caption, view} = chapter('a');
    const more = {bounds: null, play: null, stays: null};
    const file = text({}, {id, label, title, caption, view, ...more}, {...chapter('b'), play: {seconds: 4}});
    expect(parseStory(`\uFEFF${file}`)).toEqual({
      story: story([chapter('a'), chapter('b', {play: {seconds: 4, pace: 'even'}})]),
      issues: []
    });
    expect(accepts(JSON.parse(file))).toBe(true);
  });

  it('is refused whole when it is something else', () => {
    expect(said('{"version": 1')).toEqual([['not-json', null, null, '']]);
    for (const file of ['null', '[]', '7', '{"version": 1}', '{"chapters": []}', '{"version": 1, "chapters": {}}']) {
      expect(said(file)).toEqual([['not-story', null, null, '']]);
      expect(parseStory(file).story).toBeNull();
    }
    expect(said(text({version: 2}))).toEqual([['version', null, null, '']]);
    expect(said(text({version: '1'}))).toEqual([['version', null, null, '']]);
    expect(said(text() + ' '.repeat(LONGEST_STORY))).toEqual([['too-large', null, null, '']]);
  });

  it('has chapters, and plays the good ones beside bad ones', () => {
    const {title: _, ...untitled} = chapter('c');
    const file = text(
      {},
      chapter('a'),
      'a chapter',
      {...chapter('b'), id: 'b/b'},
      untitled,
      {...chapter('d'), label: ' \u202E\n '},
      {...chapter('e'), caption: null},
      {...chapter('f'), view: 'x'.repeat(LONGEST_FRAGMENT + 1)},
      chapter('a', {title: 'Again'}),
      chapter('g')
    );
    expect(parseStory(file).story).toEqual(story([chapter('a'), chapter('g')]));
    expect(said(file)).toEqual([
      ['chapter-shape', 2, null, ''],
      ['type', 3, 'id', ''],
      ['missing', 4, 'title', ''],
      ['type', 5, 'label', ''],
      ['type', 6, 'caption', ''],
      ['type', 7, 'view', ''],
      ['twice', 8, 'id', 'a']
    ]);
    expect(accepts(JSON.parse(file))).toBe(false);
    for (const none of [text({chapters: []}), text({}, null)]) {
      expect(parseStory(none).story).toBeNull();
      expect(said(none).at(-1)).toEqual(['no-chapters', null, 'chapters', '']);
      expect(accepts(JSON.parse(none))).toBe(false);
    }
  });

  it('drops what a chapter can miss and nobody can read', () => {
    const bad: readonly (readonly [unknown, string, unknown?])[] = [
      [{notes: 7}, 'notes'],
      [{bounds: [1, 2, 3]}, 'bounds'],
      [{bounds: [1, 50, 3, 40]}, 'bounds'],
      [{bounds: [1, 2, 3, 91]}, 'bounds'],
      [{bounds: [1, 2, 3, '4']}, 'bounds'],
      [{play: 'fast'}, 'play'],
      [{play: {pace: 'even'}}, 'play'],
      [{play: {seconds: 0}}, 'play'],
      [{play: {seconds: 5, pace: 'odd'}}, 'play.pace', {play: {seconds: 5, pace: 'even'}}],
      [{stays: -1}, 'stays'],
      [{stays: '10'}, 'stays'],
      [{stays: LONGEST_SECONDS + 1}, 'stays']
    ];
    for (const [more, field, kept = {}] of bad) {
      const file = text({}, {...chapter('a'), ...(more as object)});
      expect(said(file)).toEqual([['type', 1, field, '']]);
      expect(parseStory(file).story).toEqual(story([chapter('a', kept as object)]));
    }
  });

  it('names unknown keys and ignores them', () => {
    const file = text({author: 'me'}, {...chapter('a'), titel: 'x', play: {seconds: 3, speed: 2}});
    expect(parseStory(file).story).toEqual(story([chapter('a', {play: {seconds: 3, pace: 'even'}})]));
    expect(said(file)).toEqual([
      ['key-unknown', null, null, 'author'],
      ['key-unknown', 1, 'play', 'speed'],
      ['key-unknown', 1, null, 'titel']
    ]);
    expect(accepts(JSON.parse(file))).toBe(true);
  });

  it('plays without good words of its own', () => {
    const file = text({id: 7, title: '', description: null, language: 'no language'});
    expect(parseStory(file).story).toEqual(
      story([chapter('a')], {id: 'story', title: 'story', description: '', language: 'en'})
    );
    expect(said(file)).toEqual(['id', 'title', 'description', 'language'].map((field) => ['type', null, field, '']));
    expect(accepts(JSON.parse(file))).toBe(false);
  });

  it('says when its data set is not here, and takes the first one when it names none', () => {
    expect(said(text(), ['khorasan', 'other'])).toEqual([]);
    expect(said(text(), ['other'])).toEqual([['data-unknown', null, 'data', 'khorasan']]);
    expect(parseStory(text(), {data: ['other']}).story?.data).toBe('khorasan');
    const nameless = text({data: '../khorasan'});
    expect(said(nameless, ['other'])).toEqual([['type', null, 'data', '']]);
    expect(parseStory(nameless, {data: ['other']}).story?.data).toBe('other');
    expect(parseStory(nameless).story).toBeNull();
  });

  it('cuts what is too long, and says so', () => {
    const more = {notes: 'n'.repeat(LONGEST_NOTES + 1), label: 'l'.repeat(50), caption: 'c '.repeat(3000)};
    const file = text({description: 'd'.repeat(2000)}, {...chapter('a'), ...more});
    const [read] = parseStory(file).story!.chapters;
    expect([read!.notes.length, read!.label.length]).toEqual([LONGEST_NOTES, LONGEST_LABEL]);
    expect(read!.caption.length).toBeLessThanOrEqual(LONGEST_CAPTION);
    expect(said(file)).toEqual([
      ['long', null, 'description', ''],
      ['long', 1, 'label', ''],
      ['long', 1, 'caption', ''],
      ['long', 1, 'notes', '']
    ]);
    expect(accepts(JSON.parse(formatStory(parseStory(file).story!)))).toBe(true);
  });

  it('keeps the ends of lines and nothing else that cannot be seen', () => {
    const file = text({}, {...chapter('a'), title: ' One\n two\u202E ', caption: 'a\r\n\r\nb\u0007\u202Ec\u0000'});
    expect(parseStory(file).story!.chapters[0]).toMatchObject({title: 'One two', caption: 'a\n\nb  c'});
  });

  it('has no more chapters than a story can have, and says so once', () => {
    const many = Array.from({length: MOST_CHAPTERS + 3}, (_, index) => chapter(`c${index}`));
    const {story: read, issues} = parseStory(text({}, ...many));
    expect(read!.chapters).toHaveLength(MOST_CHAPTERS);
    expect(issues).toEqual([{code: 'too-many', chapter: MOST_CHAPTERS + 1, field: null, value: ''}]);
  });

  it('never throws, and what it reads can be written', () => {
    const parts = fc.record(
      {
        id: fc.oneof(fc.constant('a'), fc.jsonValue()),
        label: fc.oneof(fc.constant('a'), fc.jsonValue()),
        title: fc.oneof(fc.constant('a'), fc.jsonValue()),
        caption: fc.oneof(fc.constant('a'), fc.jsonValue()),
        view: fc.oneof(fc.constant('a'), fc.jsonValue()),
        notes: fc.jsonValue(),
        bounds: fc.oneof(fc.jsonValue(), fc.array(fc.double())),
        play: fc.oneof(fc.jsonValue(), fc.record({seconds: fc.jsonValue()})),
        stays: fc.jsonValue()
      },
      {requiredKeys: ['id', 'label', 'title', 'caption', 'view']}
    );
    const head = fc.record({id: fc.jsonValue(), title: fc.jsonValue(), data: fc.jsonValue()}, {requiredKeys: []});
    const files = fc
      .tuple(head, fc.array(parts, {minLength: 1, maxLength: 4}))
      .map(([more, chapters]) => text(more, ...chapters));
    check(
      fc.property(fc.oneof(fc.string(), fc.json(), files), (file) => {
        const {story: read, issues} = parseStory(file, {data: ['khorasan']});
        if (read) expect(accepts(JSON.parse(formatStory(read)))).toBe(true);
        else expect(issues).not.toEqual([]);
      }),
      400
    );
    parseStory(text({}, chapter('a')).replace('"chapters"', '"__proto__": {"polluted": true}, "chapters"'));
    expect('polluted' in {}).toBe(false);
  });
});

describe('the schema', () => {
  const properties = SCHEMA.properties!;
  const own = SCHEMA.$defs!.chapter!.properties!;

  it('has the limits and the words of the code', () => {
    const limits = {title: LONGEST_TITLE, description: LONGEST_DESCRIPTION};
    for (const [key, limit] of Object.entries(limits)) expect(properties[key]!.maxLength).toBe(limit);
    const most = {
      ...{label: LONGEST_LABEL, title: LONGEST_TITLE, caption: LONGEST_CAPTION},
      ...{notes: LONGEST_NOTES, view: LONGEST_FRAGMENT}
    };
    for (const [key, limit] of Object.entries(most)) expect(own[key]!.maxLength).toBe(limit);
    expect([properties.chapters!.maxItems, own.stays!.maximum]).toEqual([MOST_CHAPTERS, LONGEST_SECONDS]);
    expect(own.play!.properties!.pace!.enum).toEqual(PACES);
  });

  it('says what every member is', () => {
    expect(Object.keys(own)).toEqual(Object.keys(chapter('a')));
    expect(Object.keys(properties)).toEqual(['version', ...Object.keys(story([]))]);
    const all = [...Object.values(properties), ...Object.values(own), ...Object.values(own.play!.properties!)];
    expect(all.filter(({description}) => !description)).toEqual([]);
  });
});
