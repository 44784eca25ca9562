import {describe, expect, it} from 'vitest';
import type {FilmShape} from '../../../../src/core/film/film-size.ts';
import {FILM_SHAPES, FILM_SIDES, filmSize, filmUnit} from '../../../../src/core/film/film-size.ts';
import {tokens} from '../../../../src/core/theme/tokens.ts';
import {english} from '../../../../src/core/words/words.ts';
import type {FilmFacts} from '../../../../src/export/film/film-facts.ts';
import {inRowsOf} from '../../../../src/export/film/film-facts.ts';
import {furniture, furniturePadding} from '../../../../src/export/film/film-furniture.ts';
import {toMarkup} from '../../../../src/svg/to-markup.ts';

const nobody = {low: 0, high: 0, latest: 0, records: 0, possible: 0, unknown: 0};
const placements = {point: 3, area: 1, tray: 2};

function facts(attacks: number, flows: number): FilmFacts {
  return {
    killed: attacks > 0 ? {...nobody, low: 10, high: 12, latest: 11, records: attacks} : nobody,
    placements,
    kinds: [
      {kind: 'attack', name: 'Attacks', sure: attacks, possible: 0, series: 0},
      {kind: 'plot', name: 'Plots', sure: 0, possible: 0, series: 0},
      {kind: 'flow', name: 'Flows', sure: flows, possible: 1, series: 0}
    ]
  };
}

const most = facts(4, 2);
const sizes = (Object.keys(FILM_SHAPES) as FilmShape[]).flatMap((shape) =>
  FILM_SIDES.map((side) => {
    const {width, height} = filmSize(shape, side);
    const unit = filmUnit({width, height});
    return {name: `${shape} of ${side} px`, size: {width: width / unit, height: height / unit}};
  })
);

function drawn(size: {width: number; height: number}, now: FilmFacts, rtl = false) {
  return furniture(
    {
      title: 'A title of a film that is rather long for its plate',
      clock: {date: '22 Mar 2024', period: '1 Dec 2023 – 22 Mar 2024'},
      legend: {now: inRowsOf(now, most), most: inRowsOf(most, most)},
      caption: {
        title: 'A chapter',
        text: 'Words that are read while the chapter stands, in two lines at the most of them.'
      },
      source: 'Data and borders · '.repeat(8)
    },
    {size, palette: tokens.light, words: english, rtl}
  );
}

describe.each(sizes)('the furniture of $name', ({size}) => {
  it.each([false, true])('stands within the frame, and nothing over anything else (right to left: %s)', (rtl) => {
    const {boxes} = drawn(size, most, rtl);
    expect(boxes.length).toBe(3);
    for (const {left, top, right, bottom} of boxes) {
      expect([left >= 0, top >= 0, right <= size.width, bottom <= size.height]).toEqual([true, true, true, true]);
    }
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach((b) => {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart).toBe(true);
      })
    );
  });

  it.each([false, true])('leaves room on the map to what is shown (right to left: %s)', (rtl) => {
    const {top, right, bottom, left} = furniturePadding(size, {column: true, captions: true, rtl});
    expect((size.width - left - right) / size.width).toBeGreaterThan(0.5);
    expect((size.height - top - bottom) / size.height).toBeGreaterThan(0.3);
  });

  it.each([false, true])('keeps what is shown beside the plates of a wide frame (right to left: %s)', (rtl) => {
    const {right, left} = furniturePadding(size, {column: true, captions: true, rtl});
    const plates = drawn(size, most, rtl).boxes[0]!;
    if (size.width > 1.2 * size.height) expect(plates.right <= left || plates.left >= size.width - right).toBe(true);
  });
});

it('keeps its plates where they are while the counts grow, and says each count', () => {
  const size = {width: 960, height: 540};
  const [before, after] = [drawn(size, facts(0, 0)), drawn(size, most)];
  expect(before.boxes).toEqual(after.boxes);
  const text = toMarkup(after.shapes);
  for (const said of ['22 Mar 2024', 'Attacks', '>4<', '2–3', '10–12']) expect(text).toContain(said);
  expect(text).not.toContain('Plots');
});
