import {describe, expect, it} from 'vitest';
import {flowRows} from '../../../src/core/flow/flow-store.ts';
import {fan} from '../../../src/core/scene/fan.ts';
import {annotations} from '../../../src/svg/annotations.ts';
import {figure, flow, incident} from '../core/records.ts';
import {PLAYBACK, sceneOf} from '../core/scene/scenes.ts';
import {brokenNumbers, doubleKeys, flat, keyed, texts, view} from './shapes.ts';

const region = {name: 'Central Asia', precision: 'region' as const, radiusKm: null};
const together = (count: number) =>
  Array.from({length: count}, (_, i) =>
    incident(`r${i}`, {kind: 'plot', edtf: `2024-01-${String((i % 28) + 1).padStart(2, '0')}`})
  );

function fanned(count: number) {
  const scene = sceneOf(together(count));
  return {...scene, fan: fan(scene.store, scene.bits, {extent: PLAYBACK.timeWindow, zoom: 5, markScale: 1})};
}

describe('annotations', () => {
  it('put flows below the marks and everything else above', () => {
    const flows = flowRows([flow('f', {edtf: '2024', from: region})]);
    const {below, above} = annotations(sceneOf([incident('a')], {flows, selected: 'a'}), view());
    expect(below.map(({key}) => key.replace(/ [\d.]+ [\d.]+$/, ''))).toEqual(['region-Central Asia', 'flow-f']);
    expect(above.map(({key}) => key)).toEqual(expect.arrayContaining(['ring-a', 'label-a']));
  });

  it('draw leaders for a fan and a badge with the count for a stack', () => {
    expect(keyed(annotations(fanned(5), view()).above, 'leaders')).toHaveLength(1);
    const {above, boxes} = annotations(fanned(20), view());
    expect(texts(above)).toEqual(expect.arrayContaining(['20', 'Kabul']));
    // The badge, the label, and the twenty marks.
    expect(boxes).toHaveLength(22);
  });

  it('give a selected mark a ring and a hovered one another', () => {
    const scene = sceneOf(
      together(2).map((record, i) => ({...record, geometry: {type: 'Point' as const, coordinates: [69 + i, 34]}}))
    );
    const {above} = annotations({...scene, selected: 'r0', hovered: 'r1'}, view());
    const widths = ['ring-r0', 'ring-r1'].map((key) => keyed(above, key)[0]!.children![1]!.attributes['stroke-width']);
    expect(widths).toEqual([1.75, 1.25]);
  });

  it('give what was found a ring, or a glow below a flow, and nothing when nothing is searched for', () => {
    const flows = flowRows([flow('f', {edtf: '2024', from: region}), flow('g', {edtf: '2024'})]);
    const scene = sceneOf(
      together(3).map((record, i) => ({...record, geometry: {type: 'Point' as const, coordinates: [69 + i, 34]}})),
      {flows, selected: 'r0', found: new Set(['r0', 'r2', 'f', 'elsewhere'])}
    );
    const {below, above} = annotations(scene, view());
    const width = (key: string) => keyed(above, key)[0]?.children![1]!.attributes['stroke-width'];
    expect(['ring-r0', 'ring-r1', 'ring-r2'].map(width)).toEqual([1.75, undefined, 1.25]);
    expect(['found-f', 'found-g'].map((key) => keyed(below, key).length)).toEqual([1, 0]);
    const plain = annotations({...scene, selected: null, found: null}, view());
    expect([...plain.below, ...plain.above].filter(({key}) => /^(?:ring|found)-/.test(key))).toEqual([]);
  });

  it('give no rings to so many found marks that they would tell none apart', () => {
    const records = (count: number) =>
      Array.from({length: count}, (_, i) => incident(`r${i}`, {edtf: '2024-02-02', at: [69 + (i % 50) / 20, 34]}));
    const rings = (count: number) => {
      const all = records(count);
      const {above} = annotations(sceneOf(all, {found: new Set(all.map(({id}) => id))}), view());
      return above.filter(({key}) => key.startsWith('ring-')).length;
    };
    expect([rings(300), rings(301)]).toEqual([300, 0]);
  });

  it('tell regions of one name apart', () => {
    const flows = flowRows(
      [36, 34].map((lat, i) => {
        const geometry = {
          type: 'LineString' as const,
          coordinates: [
            [60, lat],
            [70, 35]
          ]
        };
        return {...flow(`f${i}`, {edtf: '2024', from: region}), geometry};
      })
    );
    const {below, above} = annotations(sceneOf([], {flows}), view());
    expect(below.filter(({key}) => key.startsWith('region-'))).toHaveLength(2);
    expect(doubleKeys([...below, ...above])).toEqual([]);
  });

  it('have unique keys and finite numbers', () => {
    const flows = flowRows([
      flow('f', {edtf: '2024', from: region, figures: [figure({measure: 'travellers', best: 9})]})
    ]);
    const scene = sceneOf([...together(4), incident('far', {at: [-74, 40]})], {flows, selected: 'r1'});
    const {below, above} = annotations(scene, view({flowNumbers: true}));
    expect(doubleKeys([...below, ...above])).toEqual([]);
    expect(brokenNumbers([...below, ...above])).toEqual([]);
  });

  it('stay a few hundred shapes when there are many marks', () => {
    const records = Array.from({length: 5000}, (_, i) =>
      incident(`r${i}`, {edtf: '2024-02-02', at: [60 + (i % 100) / 5, 30 + Math.floor(i / 100) / 5]})
    );
    const {below, above} = annotations(sceneOf(records, {selected: 'r7'}), view());
    expect(flat([...below, ...above]).length).toBeLessThan(300);
    expect(keyed(above, 'ring-r7').length + texts(above).filter((text) => /, \d+$/.test(text)).length).toBeGreaterThan(
      0
    );
  });
});
