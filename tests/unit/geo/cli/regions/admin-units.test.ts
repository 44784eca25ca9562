import {expect, it} from 'vitest';
import {belongs, readAdminUnits} from '../../../../../geo/cli/regions/admin-units.ts';
import type {AdminUnit} from '../../../../../geo/cli/regions/admin-units.ts';

const unit = (code: string | null, country: string | null): AdminUnit => ({
  type: 'Feature',
  geometry: {type: 'Polygon', coordinates: []},
  properties: {code, country, names: []}
});

it('counts a province by its code, or by its country unless it is excepted', () => {
  const members = [
    {code: 'UZ-FA', name: 'Fergana'},
    {code: 'FR', name: 'France', except: ['FR-GF']}
  ];
  expect(belongs(unit('UZ-FA', 'UZ'), members)).toBe(true);
  expect(belongs(unit('UZ-AN', 'UZ'), members)).toBe(false);
  expect(belongs(unit('FR-75', 'FR'), members)).toBe(true);
  expect(belongs(unit('FR-GF', 'FR'), members)).toBe(false);
  expect(belongs(unit(null, null), members)).toBe(false);
});

it('reads every province with its country in the worldview of the United Nations', async () => {
  const units = await readAdminUnits();
  const countryOf = (code: string) => units.filter(({properties}) => properties.code === code);
  expect(units.length).toBeGreaterThan(4500);
  expect(countryOf('UA-43').map(({properties}) => properties.country)).toEqual(['UA']);
  expect(countryOf('IR-30').map(({properties}) => properties.country)).toEqual(['IR']);
  expect(countryOf('TJ-SU')[0]!.properties.names).toEqual(expect.arrayContaining(['Leninabad', 'Viloyati Sughd']));
});
