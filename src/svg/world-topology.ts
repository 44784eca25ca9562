import type {GeometryCollection, GeometryObject, Topology} from 'topojson-specification';

/** Whose borders are drawn: the view of the United Nations, or the lines of control. */
export type Worldview = 'un' | 'de-facto';

/** A line between countries: in which worldview it is drawn, and 1 when it is disputed and so dashed. */
export interface BorderProperties {
  readonly view: 'both' | Worldview;
  readonly disputed: 0 | 1;
}

/** A name on the map: in English as `name`, and in further languages as `name_ru` and so on where they differ. */
export interface PlaceLabel {
  readonly [name: `name_${string}`]: string;
  /** [lon, lat] in degrees. */
  readonly at: readonly [lon: number, lat: number];
  readonly name: string;
  /** First zoom, inclusive, at which the label has room. */
  readonly rank: number;
}

/** The name of a country. */
export interface CountryLabel extends PlaceLabel {
  readonly view: 'both' | Worldview;
  /** Last zoom, inclusive. */
  readonly until: number;
  /** Smaller goes first when labels compete. */
  readonly order: number;
  /** Size of the letters in px, and the space between them in em. */
  readonly size: number;
  readonly tracking: number;
}

/** The name of a city; smaller orders go first. */
export interface CityLabel extends PlaceLabel {
  readonly order: number;
  readonly capital: 0 | 1;
}

/** The name of a sea: size of the letters in px, and degrees by which it is turned clockwise. */
export interface SeaLabel extends PlaceLabel {
  readonly size: number;
  readonly angle: number;
}

/** The map of the world for the SVG renderer (`public/basemap/svg-world.json`). Rings run clockwise, as d3-geo has it. */
export interface WorldTopology extends Topology {
  readonly objects: {
    readonly land: GeometryObject;
    /** Lines without those that cut the land at 180 degrees; the outline of the land stands in where it is missing. */
    readonly coast?: GeometryObject;
    readonly borders: GeometryCollection<BorderProperties>;
    readonly lakes: GeometryObject;
    readonly rivers: GeometryObject;
  };
  readonly countries: readonly CountryLabel[];
  readonly cities: readonly CityLabel[];
  readonly seas: readonly SeaLabel[];
}
