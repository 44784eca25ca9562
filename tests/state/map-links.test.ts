import {expect, it} from 'vitest';
import {MapLinks} from '../../src/element/map-links.ts';
import {session} from './sessions.ts';

it('keeps in a link what others have written, and nothing that is about the page of the map', () => {
  const map = session();
  const links = new MapLinks();
  links.catalog = ['test'];
  map.snapshot = links.read('#embed=1&allow=*&utm=mail&autoplay=1&kiosk=1&frame=a&%65mbed=1&sel=kerman', map);
  expect(links.write(map)).toBe('v=1&sel=kerman&utm=mail');
});
