import {expect, it} from 'vitest';
import {View} from '../../src/state/view.svelte.ts';
import {SNAPSHOT} from './sessions.ts';

it('draws the theme that is chosen, and the one of the system when that is left to it', () => {
  const view = new View(SNAPSHOT);
  expect(view.shade).toBe('light');
  view.systemDark = true;
  expect(view.shade).toBe('dark');
  view.theme = 'light';
  expect(view.shade).toBe('light');
});

it('lays out for the zoom in half steps', () => {
  const view = new View(SNAPSHOT);
  const zooms = [3.2, 3.3, 3.7, 3.8].map((zoom) => {
    view.camera = {...SNAPSHOT.camera, zoom};
    return view.layoutZoom;
  });
  expect(zooms).toEqual([3, 3.5, 3.5, 4]);
});

it('draws smaller marks on a smaller map', () => {
  const view = new View(SNAPSHOT);
  const desk = view.markScale;
  view.size = {width: 360, height: 500};
  expect(view.markScale).toBeLessThan(desk);
});

it('formats in the language of the view', () => {
  const view = new View({...SNAPSHOT, language: 'de'});
  expect(view.words.language).toBe('de');
});
