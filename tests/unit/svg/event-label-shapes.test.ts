import {describe, expect, it} from 'vitest';
import {flowRows} from '../../../src/core/flow/flow-store.ts';
import type {Scene} from '../../../src/core/scene/scene.ts';
import {overlaps} from '../../../src/core/scene/place-labels.ts';
import {labelShapes} from '../../../src/svg/event-label-shapes.ts';
import {flowArrows} from '../../../src/svg/flow-arrows.ts';
import {standingMarks} from '../../../src/svg/standing-marks.ts';
import {figure, flow, incident} from '../core/records.ts';
import {sceneOf} from '../core/scene/scenes.ts';
import {only, palette, texts, view} from './shapes.ts';

function labels(scene: Scene, given: Parameters<typeof view>[0] = {}) {
  const looked = view(given);
  const {inView} = standingMarks(scene, looked);
  return labelShapes(scene, looked, {inView, ...flowArrows(scene, looked, inView), boxes: []});
}

const attack = incident('a', {edtf: '2024-03-22', figures: [figure({low: 133, high: 149})]});

describe('labelShapes', () => {
  it('set the place of an attack in heavy ink over its date and range', () => {
    const {shapes} = labels(sceneOf([attack]));
    expect(texts(shapes)).toEqual(['Kabul', '22 Mar · 133–149 killed']);
    const [title, detail] = only(shapes, 'label-a').children!;
    expect(title!.attributes).toMatchObject({fill: palette.ink, 'font-weight': 600});
    expect(detail!.attributes).toMatchObject({fill: palette.ink2, 'font-size': 11});
  });

  it('have a casing wide enough to read over a coast', () => {
    expect(only(labels(sceneOf([attack])).shapes, 'label-a').attributes['stroke-width']).toBe(3.5);
  });

  it('name the regions of flows in italics and say the number of a flow when asked', () => {
    const from = {name: 'Central Asia', precision: 'region' as const, radiusKm: null};
    const flows = flowRows([flow('f', {edtf: '2024', from, figures: [figure({measure: 'travellers', best: 4000})]})]);
    expect(texts(labels(sceneOf([], {flows})).shapes)).toEqual(['Central Asia']);
    expect(texts(labels(sceneOf([], {flows}), {flowNumbers: true}).shapes)).toEqual(['4,000', 'Central Asia']);
    expect(texts(labels(sceneOf([], {flows, selected: 'f'})).shapes)).toContain('4,000');
    const name = labels(sceneOf([], {flows})).shapes[0]!;
    expect(name.children![0]!.attributes['font-style']).toBe('italic');
  });

  it('never say a number of a flow that is unknown', () => {
    const flows = flowRows([flow('f', {edtf: '2024'})]);
    expect(texts(labels(sceneOf([], {flows, hovered: 'f'})).shapes)).toEqual(['Recruitment']);
  });

  it('do not overlap', () => {
    const records = Array.from({length: 9}, (_, i) =>
      incident(`r${i}`, {
        ...{kind: 'plot', edtf: `2024-02-0${i + 1}`, at: [69 + (i % 3) * 0.4, 34.5 + Math.floor(i / 3) * 0.4]},
        where: {name: `Place ${i}`, precision: 'settlement', radiusKm: null}
      })
    );
    const {boxes} = labels(sceneOf(records));
    expect(boxes.length).toBeGreaterThan(2);
    boxes.forEach((box, i) => expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false));
  });

  it('measure with the function that is given', () => {
    const measured: string[] = [];
    const measure = (text: string) => measured.push(text);
    labels(sceneOf([attack]), {measure});
    expect(measured).toEqual(['Kabul', '22 Mar · 133–149 killed']);
  });
});
