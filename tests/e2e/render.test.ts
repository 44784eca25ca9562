import {execFile, spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {getDocument, OPS} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {WrittenFile} from '../../geo/cli/render/make-files.ts';
import {datasetVersion} from '../../src/core/cite/dataset-version.ts';
import type {FilmManifest} from '../../src/core/film/film-manifest.ts';
import type {RenderedView} from '../../src/core/render/render-report.ts';
import {flowsOf, incidentsOf, sourcesOf} from './harness/dataset.ts';
import {downloadText} from './harness/download-text.ts';
import {snapshotOf} from './harness/map-state.ts';
import {mapDrawn} from './harness/open-app.ts';
import {openPage} from './harness/open-page.ts';
import {pdfText} from './harness/pdf-text.ts';
import {gifDelays, packetsOf, trackOf} from './harness/read-film.ts';
import {chapters, story} from './harness/tell-story.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = ['--import', 'tsx', 'geo/cli/main.ts', 'render'];
const VIEW = 'v=1&t=2023-12-01/2024-04-01&map=3.2/44/52';
const SITE = 'https://example.org/map/';
const PICTURE = {width: 1200, height: 675};
const FILM = {width: 640, height: 360};
const FPS = 10;

const folder = mkdtempSync(join(tmpdir(), 'dateline-rendered-'));
const at = (name: string) => join(folder, name);
const bytes = (name: string) => readFileSync(at(name));
afterAll(() => rmSync(folder, {recursive: true}));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
type Report = RenderedView & {readonly files: readonly WrittenFile[]};

/** Runs a script of Node in the repository, to its end. */
function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, args, {cwd: ROOT, env: {...process.env, ...env}}, (error, stdout, stderr) =>
      done({code: error ? Number(error.code) : 0, stdout, stderr})
    );
  });
}

const dateline = (...args: string[]) => run([...COMMAND, ...args]);

function reportOf({code, stdout, stderr}: Ended): Report {
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Report;
}

const outs = (...names: string[]) => names.flatMap((name) => ['--out', at(name)]);

/** Size in px and number of drawn paths of the first page of a PDF. */
async function drawnIn(pdf: Buffer): Promise<{width: number; height: number; paths: number}> {
  const loading = getDocument({data: new Uint8Array(pdf), verbosity: 0});
  const page = await (await loading.promise).getPage(1);
  const {fnArray} = await page.getOperatorList();
  const [left, top, right, bottom] = page.view as [number, number, number, number];
  await loading.destroy();
  const px = (points: number) => Math.round((points * 96) / 72);
  const paths = fnArray.filter((operation) => operation === OPS.constructPath).length;
  return {width: px(right - left), height: px(bottom - top), paths};
}

function colorsIn({data}: PNG): number {
  return new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size;
}

describe('files of a view', () => {
  let pictures: Report;
  let films: Ended;
  let version: string | null;

  beforeAll(async () => {
    const given = ['--view', `${SITE}#${VIEW}`, '--size', '1200x675', '--json'];
    // While one waits for its browser, another computes.
    const [first, , filmed] = await Promise.all([
      dateline(...given, ...outs('a.png', 'a.svg', 'a.pdf')),
      dateline(...given, ...outs('b.png', 'b.svg')),
      dateline(
        ...['--view', `#${VIEW}&theme=dark&mode=odd`, '--size', '640x360', '--rate', String(FPS), '--seconds', '1'],
        ...['--json', ...outs('a.mp4', 'a.webm', 'a.gif', 'a.html')]
      )
    ]);
    pictures = reportOf(first);
    films = filmed;
    version = await datasetVersion({incidents: incidentsOf(), flows: flowsOf(), sources: sourcesOf()}, crypto.subtle);
  }, 240_000);

  test('are told with what they show, from which data, and where it is found again', () => {
    const {records, files, alt, address, issues} = pictures;
    expect(pictures).toMatchObject({data: 'khorasan', version, story: null});
    // The window is that of the data set anyway.
    expect(address).toBe(`${SITE}#v=1&map=3.2/44/52`);
    expect(records.asPoints).toBeGreaterThan(5);
    const total = records.asPoints + records.asAreas + records.notPlaced;
    expect(alt).toContain(`${records.asPoints} of ${total} incidents`);
    expect(issues).toEqual([]);
    expect(files).toEqual(
      ['png', 'svg', 'pdf'].map((format) => ({
        ...{file: at(`a.${format}`), bytes: bytes(`a.${format}`).length, kind: 'picture', format},
        ...{...PICTURE, scale: 1, leftOut: []}
      }))
    );
  });

  test('are a PNG of exactly its size with a map on it, its text for those who do not see it in it', () => {
    const png = PNG.sync.read(bytes('a.png'));
    expect([png.width, png.height]).toEqual([PICTURE.width, PICTURE.height]);
    expect(colorsIn(png)).toBeGreaterThan(500);
    expect(bytes('a.png').toString('latin1')).toContain(`Source\0\0\0\0\0${SITE}#v=1`);
  });

  test.each([
    [
      'SVG',
      async () =>
        bytes('a.svg')
          .toString('utf8')
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
    ],
    ['PDF', async () => (await pdfText(bytes('a.pdf'))).join(' ')]
  ])('are %s with every field as text', async (_format, read) => {
    const text = await read();
    for (const said of [
      ...['Khorasan', '1 Dec 2023 – 31 Mar 2024', 'Attacks', 'Killed, as reported', 'Confirmed', 'km at'],
      ...[
        'shown as points',
        'Data as of 12 Mar 2026',
        version!.slice(0, 12),
        'Natural Earth',
        'UN view',
        'example.org/map'
      ]
    ])
      expect(text).toContain(said);
  });

  test('are a PDF of one page of the size of the picture, with the map in lines', async () => {
    const {width, height, paths} = await drawnIn(bytes('a.pdf'));
    expect(Math.abs(width - PICTURE.width) + Math.abs(height - PICTURE.height)).toBeLessThan(3);
    expect(paths).toBeGreaterThan(100);
    expect(await pdfText(bytes('a.pdf'))).toHaveLength(1);
  });

  test('are the same to the last byte when they are made again', () => {
    expect(bytes('b.png').equals(bytes('a.png'))).toBe(true);
    expect(bytes('b.svg').equals(bytes('a.svg'))).toBe(true);
  });

  test.each(['mp4', 'webm'])('are %s of exactly its frames, rate, length and size', async (format) => {
    const film = bytes(`a.${format}`);
    const track = await trackOf(film);
    expect([track.displayWidth, track.displayHeight]).toEqual([FILM.width, FILM.height]);
    const packets = await packetsOf(film);
    expect(packets).toHaveLength(FPS);
    packets.forEach(({timestamp}, i) => expect(timestamp).toBeCloseTo(i / FPS, 2));
    expect(await track.computeDuration()).toBeCloseTo(1, 2);
  });

  test('are a GIF of exactly its frames and size', () => {
    const gif = bytes('a.gif');
    expect([gif.readUInt16LE(6), gif.readUInt16LE(8)]).toEqual([FILM.width, FILM.height]);
    expect(gifDelays(gif)).toEqual(Array.from({length: FPS}, () => 100 / FPS));
  });

  test('are films with a manifest beside each, and progress on the way', () => {
    const {files, issues, address} = reportOf(films);
    expect(issues).toEqual([expect.stringContaining('mode=odd')]);
    expect(address).toBe(null);
    const made = files.filter((file) => file.kind === 'film');
    expect(made).toHaveLength(3);
    const manifests = made.map(({manifest}) => JSON.parse(readFileSync(manifest, 'utf8')) as FilmManifest);
    // One view gives the same frames, whatever they are packed in.
    expect(new Set(manifests.map(({framesSha256}) => framesSha256)).size).toBe(1);
    made.forEach((film, i) => {
      expect(film).toMatchObject({...FILM, frames: FPS, rate: FPS, seconds: 1, captions: null, chapters: null});
      expect(film.file).toBe(at(manifests[i]!.file));
      expect(manifests[i]).toMatchObject({...FILM, frames: FPS, bytes: film.bytes, dataSha256: version});
    });
    expect(films.stderr).toMatch(/a\.mp4: 0 %\n(?:a\.mp4: \d+ %, \d+ s left\n)+a\.mp4: 100 %/);
  });

  test('are a page that opens from the disk without a network and shows the view', async () => {
    const url = pathToFileURL(at('a.html')).href;
    const {page} = await openPage({
      ...{path: url, webgl: false, expected: [new RegExp(`^${url.replaceAll('.', '\\.')}$`), /^blob:/]},
      prepare: (opened) => opened.context().setOffline(true)
    });
    await mapDrawn(page, 'svg');
    const {playback, theme, camera} = await snapshotOf(page);
    expect(playback.timeWindow).toEqual([Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)]);
    expect([theme, camera.zoom]).toEqual(['dark', 3.2]);
  });
});

test('of a story they are the hand-out, and pictures of the chapter that is named', async () => {
  const {id} = chapters[0]!;
  const [whole, one] = await Promise.all([
    dateline('--story', story.id, '--site', SITE, '--paper', 'letter', '--json', ...outs('story.pdf')),
    dateline('--story', story.id, '--chapter', id, '--json', ...outs('chapter.svg'))
  ]);
  const {files, address} = reportOf(whole);
  expect(files).toMatchObject([{kind: 'handout', chapters: chapters.length}]);
  expect(address).toBe(`${SITE}#v=1&story=${story.id}`);
  const texts = await pdfText(bytes('story.pdf'));
  expect(texts[0]).toContain(story.title);
  expect(texts.join(' ')).toContain(`${SITE}#v=1&story=${story.id}&ch=${id}`);
  expect(texts.filter((text) => /Chapter \d+ of/.test(text))).toHaveLength(chapters.length);
  expect(await drawnIn(bytes('story.pdf'))).toMatchObject({width: 816, height: 1056});
  expect(reportOf(one).story).toEqual({id: story.id, title: story.title, chapter: id});
}, 120_000);

test('the page asks nobody but its own server, and says nothing on the console', async () => {
  // What is opened is asserted clean at the end of the test.
  const {page} = await openPage({path: 'render/'});
  const [download, made] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(async (fragment) => {
      const steered = globalThis.datelineRender!;
      await steered.open({fragment, story: null, chapter: null, theme: null, site: null, title: 'Week', alt: 'Said.'});
      const size = {width: 640, height: 400};
      return steered.make({kind: 'picture', format: 'svg', size, scale: 1, transparent: true}, 'week.svg');
    }, VIEW)
  ]);
  expect(made).toMatchObject({kind: 'picture', width: 640, height: 400});
  expect(download.suggestedFilename()).toBe('week.svg');
  expect(await downloadText(download)).toContain('Said.');
});

describe('nothing is left behind', () => {
  test('when the data has errors, which are said', async () => {
    const data = at('spoiled');
    cpSync(join(ROOT, 'data'), data, {recursive: true});
    const file = join(data, 'khorasan/incidents.geojson');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"edtf": "2024-03-22"', '"edtf": "2024-13-22"'));
    const {code, stderr} = await dateline('--data', data, ...outs('spoiled.png'));
    expect(code).toBe(1);
    expect(stderr).toContain('[date-invalid]');
    expect(readdirSync(folder)).not.toContain('spoiled.png');
  });

  test('when there is no browser', async () => {
    const {code, stderr} = await run([...COMMAND, ...outs('none.png')], {CHROME_PATH: at('nowhere')});
    expect(code).toBe(2);
    expect(stderr).toContain('install one or set CHROME_PATH to it');
    expect(readdirSync(folder)).not.toContain('none.png');
  });

  test('when it is interrupted', async () => {
    const [target, temporary] = [at('interrupted'), at('temporary')];
    for (const each of [target, temporary]) mkdirSync(each);
    const child = spawn(process.execPath, [...COMMAND, '--view', VIEW, '--out', join(target, 'a.mp4')], {
      cwd: ROOT,
      env: {...process.env, TMPDIR: temporary},
      stdio: ['ignore', 'ignore', 'pipe']
    });
    child.stderr.setEncoding('utf8').on('data', (line: string) => {
      if (line.includes('a.mp4: 0 %')) child.kill('SIGINT');
    });
    const code = await new Promise((done) => child.once('exit', done));
    expect(code).toBe(130);
    expect(readdirSync(target)).toEqual([]);
    expect(readdirSync(temporary).filter((name) => name.startsWith('dateline-'))).toEqual([]);
  }, 120_000);
});

test('the weekly report is made anew only when the data has changed', async () => {
  const [data, report] = [at('data'), at('report')];
  cpSync(join(ROOT, 'data'), data, {recursive: true});
  mkdirSync(report);
  const rebuild = () => run(['tests/examples/weekly-report/rebuild.mjs', data, report]);
  const read = (name: string) => readFileSync(join(report, name), 'utf8');

  expect((await rebuild()).stdout).toContain('Made anew');
  const before = JSON.parse(read('pictures.json')) as Report;
  expect(read('_map.qmd')).toContain(`![Data as of 2026-03-12](map.png){fig-alt="${before.alt.slice(0, 40)}`);
  expect(readdirSync(report).sort()).toEqual(['_map.qmd', 'map.png', 'map.svg', 'pictures.json']);

  expect((await rebuild()).stdout).toBe('The data has not changed.\n');

  const file = join(data, 'khorasan/incidents.geojson');
  const text = readFileSync(file, 'utf8');
  const edited = text.replace('"summary": "', '"summary": "It is said anew. ');
  expect(edited).not.toBe(text);
  writeFileSync(file, edited);
  expect((await rebuild()).stdout).toContain('Made anew');
  expect((JSON.parse(read('pictures.json')) as Report).version).not.toBe(before.version);
}, 120_000);
