/** [lon, lat] in degrees, WGS84. */
export type Position = readonly [lon: number, lat: number];
