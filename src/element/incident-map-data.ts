/** Records handed over by the page instead of fetched: GeoJSON of incidents and flows, and the bibliography. */
export interface IncidentMapData {
  readonly entry: unknown;
  readonly incidents: unknown;
  readonly flows: unknown;
  readonly sources: unknown;
}
