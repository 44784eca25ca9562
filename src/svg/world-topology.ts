import type {Point} from 'geojson';
import type {GeometryCollection, GeometryObject, Topology} from 'topojson-specification';

/** Whose borders are drawn: the view of the United Nations, or the lines of control. */
export type Worldview = 'un' | 'de-facto';

/** A line between countries: in which worldview it is drawn, and 1 when it is disputed and so dashed. */
export interface BorderProperties {
  readonly view: 'both' | Worldview;
  readonly disputed: 0 | 1;
}

/** A name on the map. The lower the rank, the sooner it shows. */
export interface PlaceProperties {
  readonly name: string;
  /** Names by language. */
  readonly names?: Readonly<Record<string, string>>;
  readonly rank: number;
}

/** The basemap of the SVG renderer (`public/basemap/svg-world.json`). */
export interface WorldTopology extends Topology {
  readonly objects: {
    readonly land: GeometryObject;
    /** Lines without the cut at 180 degrees; the outline of the land when absent. */
    readonly coast?: GeometryObject;
    readonly borders: GeometryCollection<BorderProperties>;
    readonly lakes: GeometryObject;
    readonly rivers: GeometryObject;
    readonly countries: GeometryCollection<PlaceProperties>;
    readonly cities: GeometryCollection<PlaceProperties>;
  };
}

/** A place of the basemap with its name. */
export interface NamedPlace extends PlaceProperties {
  readonly position: readonly [lon: number, lat: number];
}

/** A GeoJSON Point as a position. */
export function positionOf({coordinates}: Point): readonly [lon: number, lat: number] {
  return [coordinates[0]!, coordinates[1]!];
}
