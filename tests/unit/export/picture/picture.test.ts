import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {overlaps} from '../../../../src/core/scene/place-labels.ts';
import type {Camera, Size} from '../../../../src/core/camera/camera.ts';
import {MAX_ZOOM} from '../../../../src/core/camera/camera.ts';
import type {Clause} from '../../../../src/core/filter/clause.ts';
import {pictureFacts} from '../../../../src/export/picture/picture-facts.ts';
import {refitted} from '../../../../src/export/picture/picture-map.ts';
import {PICTURE_PARTS, PICTURE_SIZES} from '../../../../src/export/picture/picture-options.ts';
import {picture} from '../../../../src/export/picture/picture.ts';
import {toMarkup} from '../../../../src/svg/to-markup.ts';
import {svgProjector} from '../../../../src/svg/svg-projector.ts';
import {check} from '../../core/check.ts';
import {deepFreeze} from '../../core/deep-freeze.ts';
import {setLines} from './texts.ts';
import {NOTHING, pictureOptions, realView, SCREEN} from './views.ts';

const SIZES: readonly Size[] = [
  ...Object.values(PICTURE_SIZES),
  {width: 600, height: 400},
  {width: 320, height: 320},
  {width: 320, height: 640},
  {width: 4000, height: 500},
  {width: 500, height: 4000}
];
const CASES = SIZES.flatMap((size) => (['light', 'dark'] as const).map((theme) => ({...size, theme})));
const TITLE = 'A winter of attacks and arrests, from Kerman to Crocus City Hall';

const view = realView();
const facts = pictureFacts(view);
const words = (shapes: Parameters<typeof setLines>[0]) =>
  setLines(shapes, 'map')
    .map(({text}) => text)
    .join(' ');

describe.each(CASES)('a picture of $width × $height px, $theme', (given) => {
  const made = picture(view, facts, pictureOptions({...given, title: TITLE}));
  const lines = setLines(made.shapes, 'map');

  it('has all of its text inside the frame', () => {
    for (const {text, box} of lines) {
      expect(box.left, text).toBeGreaterThanOrEqual(0);
      expect(box.top, text).toBeGreaterThanOrEqual(0);
      expect(box.right, text).toBeLessThanOrEqual(given.width);
      expect(box.bottom, text).toBeLessThanOrEqual(given.height);
    }
  });

  it('has nothing that stands on something else', () => {
    const boxes = [...made.boxes];
    boxes.forEach(([name, box], index) => {
      for (const [other, next] of boxes.slice(index + 1))
        expect(overlaps(box, next), `${name} on ${other}`).toBe(false);
    });
    lines.forEach(({text, box}, index) => {
      for (const next of lines.slice(index + 1)) expect(overlaps(box, next.box), `${text} on ${next.text}`).toBe(false);
      expect(overlaps(box, made.boxes.get('map')!), `${text} on the map`).toBe(false);
    });
  });

  it('keeps letters legible and gives the map room', () => {
    expect(Math.min(...lines.map(({size}) => size))).toBeGreaterThanOrEqual(8.9);
    const map = made.boxes.get('map')!;
    const share = ((map.right - map.left) * (map.bottom - map.top)) / (given.width * given.height);
    expect(share).toBeGreaterThan(0.25);
  });

  it('says what has to be said, and names what it has no room for', () => {
    const said = words(made.shapes);
    const has = (part: string) => !(made.leftOut as readonly string[]).includes(part);
    for (const text of [TITLE, '1 Dec 2023', '31 Mar 2024', '“Khorasan”', '12 Mar 2026', 'ab12ab12ab12', 'CC-BY-4.0'])
      expect(said).toContain(text);
    expect(said).toContain('UN view');
    if (has('legend')) for (const text of ['Attacks', 'Plots', '3–4', '9–13']) expect(said).toContain(text);
    if (has('placed')) expect(said).toContain('12 of 33 shown as points');
    if (has('address')) expect(said.replaceAll(' ', '')).toContain(view.address!.replaceAll(' ', ''));
    if (has('circles')) expect(said).toMatch(/150.*50.*10/);
    if (has('certainty')) for (const text of ['Confirmed', 'Alleged', 'Denied']) expect(said).toContain(text);
    // The scale stands on the map.
    if (has('scale')) expect(setLines(made.shapes, 'none').some(({text}) => /km at \d+° N/.test(text))).toBe(true);
  });
});

describe('a picture', () => {
  it('leaves out what was not asked for, and does not name it as left out', () => {
    const made = picture(view, facts, pictureOptions({title: TITLE, parts: ['period']}));
    expect(made.leftOut).toEqual([]);
    const said = words(made.shapes);
    for (const absent of [TITLE, 'Attacks', 'Confirmed', 'shown as points', 'https://'])
      expect(said).not.toContain(absent);
    for (const always of ['“Khorasan”', 'CC-BY-4.0', 'UN view']) expect(said).toContain(always);
  });

  it('names all parts at the size of a slide', () => {
    expect(picture(view, facts, pictureOptions({...PICTURE_SIZES.slide})).leftOut).toEqual([]);
  });

  it('draws no paper where its ground is transparent', () => {
    const keys = (transparent: boolean) =>
      picture(view, facts, pictureOptions({transparent})).shapes[0]!.children!.map(({key}) => key);
    expect(keys(false)).toContain('paper');
    expect(keys(true)).not.toContain('paper');
  });

  it('is the same when it is made twice', () => {
    expect(picture(view, facts, pictureOptions())).toEqual(picture(view, facts, pictureOptions()));
  });

  it('says the filter and as of when it is known', () => {
    const limited = realView({
      known: Date.UTC(2024, 0, 11),
      clauses: deepFreeze<Clause[]>([{source: 'kind', field: 'kind', kind: 'any', value: ['attack']}])
    });
    const said = words(picture(limited, pictureFacts(limited), pictureOptions()).shapes);
    expect(said).toContain('As known on 10 Jan 2024');
    expect(said).toContain('Filter: Kind: Attacks');
  });

  it('says that nothing is there rather than 0', () => {
    const empty = realView({clauses: NOTHING});
    const made = picture(empty, pictureFacts(empty), pictureOptions());
    const said = words(made.shapes);
    expect(said).toContain('Nothing is on the map.');
    expect(said).not.toContain('Killed');
    expect(said).not.toContain('shown as points');
  });

  it('keeps the order of an Arabic date within words that run the other way', () => {
    const arabic = realView({language: 'ar', known: Date.UTC(2024, 0, 11)});
    const said = words(picture(arabic, pictureFacts(arabic), pictureOptions()).shapes);
    expect(said).toMatch(/Data as of \u2068[^\u2068\u2069]+\u2069 ·/);
    expect(said).toMatch(/As known on \u2068[^\u2068\u2069]+\u2069/);
  });

  it('begins at the right where the dates do', () => {
    const arabic = realView({language: 'ar'});
    const given = pictureOptions({title: 'خراسان', parts: PICTURE_PARTS});
    const made = picture(arabic, pictureFacts(arabic), given);
    const title = setLines(made.shapes, 'map').find(({text}) => text === 'خراسان')!;
    expect(title.box.right).toBeGreaterThan(given.width * 0.9);
    expect(made.boxes.get('map')!.left).toBe(0);
    expect(toMarkup(made.shapes)).toMatch(/font-family="[^"]*Noto Sans Arabic Variable/);
    for (const {text, box} of setLines(made.shapes, 'map')) {
      expect(box.left, text).toBeGreaterThanOrEqual(0);
      expect(box.right, text).toBeLessThanOrEqual(given.width);
    }
  });

  it('shows at least what the screen shows, whatever its form', () => {
    const cameras = fc.record({
      center: fc.tuple(fc.double({min: -170, max: 170, noNaN: true}), fc.double({min: -55, max: 55, noNaN: true})),
      zoom: fc.double({min: 4, max: MAX_ZOOM, noNaN: true}),
      bearing: fc.double({min: -180, max: 180, noNaN: true}),
      pitch: fc.constant(0)
    });
    const sides = fc.integer({min: 160, max: 1600});
    check(
      fc.property(cameras, sides, sides, (camera: Camera, width, height) => {
        const shown = realView({camera}, {});
        const size = {width, height};
        const before = svgProjector(camera, 'mercator', SCREEN);
        const after = svgProjector(refitted(shown, size), 'mercator', size);
        for (const x of [0, SCREEN.width])
          for (const y of [0, SCREEN.height]) {
            const [nx, ny] = after.project(before.unproject([x, y])!)!;
            expect(Math.abs(nx - width / 2)).toBeLessThanOrEqual(width / 2 + 0.5);
            expect(Math.abs(ny - height / 2)).toBeLessThanOrEqual(height / 2 + 0.5);
          }
      }),
      60
    );
  });
});

it('says what was left out before, and counts no works where sources were', () => {
  const entry = {...view.entry, care: {leftOut: ['sources'] as const}};
  const careless = picture(view, facts, pictureOptions());
  expect(words(careless.shapes)).toMatch(/\d+ works, \d+ independent/);
  const careful = realView({}, {entry});
  const made = picture(careful, pictureFacts(careful), pictureOptions());
  expect(words(made.shapes)).toMatch(/Published with care: sources left out/);
  expect(words(made.shapes)).not.toMatch(/works/);
});
