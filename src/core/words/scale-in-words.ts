import type {ScaleBar} from '../scale/scale-bar.ts';
import {formatNumber} from './format-figure.ts';
import type {Words} from './words.ts';

/** What a scale bar says, and at which latitude (degrees, south below 0) it is true: "200 km at 35° N". */
export function scaleInWords({km}: ScaleBar, latitude: number, {record, map, language}: Words): string {
  const distance = km < 1 ? record.m(formatNumber(km * 1000, language)) : record.km(formatNumber(km, language));
  return map.scale(distance, `${Math.round(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}`);
}
