import type {Flow, Incident} from '../../geo/index.ts';
import {flow, incident} from './data.ts';

/** Incidents of a made-up winter, dated as unevenly as real ones. */
export const incidents: readonly Incident[] = [
  incident('crocus', {
    at: [37.39, 55.83],
    edtf: '2024-03-22',
    place: 'Crocus City Hall, Krasnogorsk',
    country: 'RU',
    precision: 'venue',
    killed: [133, 149]
  }),
  incident('kerman', {at: [57.08, 30.28], edtf: '2024-01-03', place: 'Kerman', country: 'IR', killed: [84, 103]}),
  incident('istanbul', {at: [29.06, 41.17], edtf: '2024-01-28', place: 'Istanbul', country: 'TR', killed: [1, 1]}),
  incident('kulob', {at: [69.78, 37.91], edtf: '[2024-01..2024-06]', place: 'Kulob', country: 'TJ', status: 'alleged'}),
  incident('synagogue', {
    at: [37.4, 55.84],
    edtf: '2024-03-07',
    place: 'Crocus City Hall',
    country: 'RU',
    kind: 'plot',
    subkind: 'plot',
    status: 'alleged'
  }),
  incident('alert', {
    at: [37.41, 55.83],
    edtf: '2024-03-07',
    place: 'Moscow',
    country: 'RU',
    kind: 'milestone',
    subkind: 'warning'
  }),
  incident('raid', {
    at: [36.4, 54.9],
    edtf: '2024-03-07',
    place: 'Borovsk district',
    country: 'RU',
    kind: 'arrest',
    subkind: 'raid',
    precision: 'district',
    radiusKm: 25
  }),
  incident('vienna-plot', {
    at: [16.37, 48.21],
    edtf: '2023-12-23~',
    place: 'Vienna',
    country: 'AT',
    kind: 'plot',
    subkind: 'plot',
    status: 'alleged'
  }),
  incident('vienna-arrest', {
    at: [16.3, 48.21],
    edtf: '2023-12-23~',
    place: 'Vienna',
    country: 'AT',
    kind: 'arrest',
    subkind: 'arrest',
    precision: 'district',
    radiusKm: 4
  }),
  incident('cologne-plot', {
    at: [6.96, 50.94],
    edtf: '2023-12-24/2023-12-31',
    place: 'Cologne',
    country: 'DE',
    kind: 'plot',
    subkind: 'plot',
    status: 'alleged'
  }),
  incident('cologne-arrest', {
    at: [6.96, 50.94],
    edtf: '2023-12-24/2023-12-31',
    place: 'Cologne',
    country: 'DE',
    kind: 'arrest',
    subkind: 'arrest',
    status: 'reported'
  }),
  incident('gera', {
    at: [12.08, 50.88],
    edtf: '2024-03-19',
    place: 'Gera',
    country: 'DE',
    kind: 'arrest',
    subkind: 'arrest'
  }),
  incident('stockholm', {
    at: [18.07, 59.33],
    edtf: '2023-12/2024-03',
    place: 'Stockholm',
    country: 'SE',
    kind: 'plot',
    subkind: 'plot'
  }),
  incident('jalal-abad-plot', {
    at: [73, 40.93],
    edtf: '2023-12-25',
    place: 'Jalal-Abad',
    country: 'KG',
    kind: 'plot',
    subkind: 'plot',
    status: 'reported'
  }),
  incident('jalal-abad-arrest', {
    at: [73, 40.93],
    edtf: '2023-12-25',
    place: 'Jalal-Abad',
    country: 'KG',
    kind: 'arrest',
    subkind: 'arrest',
    status: 'reported'
  }),
  incident('new-york', {
    at: [-74, 40.71],
    edtf: '2024-01',
    place: 'New York',
    country: 'US',
    kind: 'milestone',
    subkind: 'report'
  })
];

/** Flows between regions, with and without figures. */
export const flows: readonly Flow[] = [
  flow('central-asia-moscow', {from: [64, 42.5], to: [37.39, 55.83], regions: ['Central Asia', '']}),
  flow('central-asia-khorasan', {from: [64, 42.5], to: [66, 35.5], regions: ['Central Asia', 'Afghanistan']}),
  flow('directives', {from: [42, 35.5], to: [66, 35.5], regions: ['Iraq and Syria', 'Afghanistan'], status: 'alleged'}),
  flow('syria-turkey', {from: [42, 35.5], to: [32.85, 39.93], regions: ['Iraq and Syria', ''], people: 900}),
  flow('kerman', {from: [62, 28], to: [57.08, 30.28], people: 1})
];
