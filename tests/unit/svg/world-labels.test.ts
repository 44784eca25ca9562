import {describe, expect, it} from 'vitest';
import {english} from '../../../src/core/words/words.ts';
import type {MapView} from '../../../src/svg/map-view.ts';
import {svgProjector} from '../../../src/svg/svg-projector.ts';
import {worldLabels} from '../../../src/svg/world-labels.ts';
import type {Box} from '../../../src/core/scene/place-labels.ts';
import {doubleKeys, texts, view} from './shapes.ts';
import {world} from './worlds.ts';

const names = (given: Partial<MapView> = {}, options: {taken?: readonly Box[]; worldview?: 'un' | 'de-facto'} = {}) =>
  texts(worldLabels(world, view(given), {taken: [], worldview: 'un', ...options}));
const camera = (zoom: number) => ({center: [69.2, 34.5], zoom, bearing: 0, pitch: 0}) as const;
const at = (zoom: number) => ({camera: camera(zoom)});

describe('worldLabels', () => {
  it('write countries in capitals, then seas, then cities, each from its zoom on', () => {
    expect(names(at(5))).toEqual(['AFGHANISTAN', 'Sea', 'Kabul']);
    expect(names(at(3.9))).toEqual(['AFGHANISTAN', 'Sea']);
    expect(names(at(1))).toEqual([]);
  });

  it('take the name in the language of the words', () => {
    expect(names({words: {...english, language: 'de'}})).toContain('AFGHANISTAN (DE)');
  });

  it('show what a worldview names', () => {
    expect(names({}, {worldview: 'de-facto'})).toContain('HELD');
  });

  it('leave out a name that would touch what is taken', () => {
    const taken = [{left: 380, top: 280, right: 500, bottom: 320}];
    expect(names({}, {taken})).not.toContain('Kabul');
  });

  it('leave out names on the rim of the globe', () => {
    const globe = {center: [-10, 34.5], zoom: 3, bearing: 0, pitch: 0} as const;
    const {project} = svgProjector(globe, 'globe', {width: 2000, height: 2000});
    expect(names({camera: globe, project, size: {width: 2000, height: 2000}})).toEqual([]);
  });

  it('have keys of their own', () => {
    expect(doubleKeys(worldLabels(world, view(), {taken: [], worldview: 'de-facto'}))).toEqual([]);
  });
});
