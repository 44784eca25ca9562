import type {MultiPolygon, Point, Polygon} from 'geojson';

/** What kind of thing happened. The order is the stacking order of the timeline and the index in the store's columns. */
export const KINDS = ['attack', 'plot', 'arrest', 'milestone'] as const;
export type Kind = (typeof KINDS)[number];

/** The closed list of subkinds of each kind; `data/README.md` explains every word. */
export const SUBKINDS = {
  attack: [
    'shooting',
    'bombing',
    'suicide-bombing',
    'complex-assault',
    'rockets',
    'aircraft-bombing',
    'clash',
    'campaign'
  ],
  plot: ['plot', 'cell'],
  arrest: ['arrest', 'raid', 'trial', 'sweep'],
  milestone: [
    'founding',
    'pledge',
    'launch',
    'claim',
    'counter-claim',
    'warning',
    'report',
    'designation',
    'territorial-loss',
    'takeover',
    'statement'
  ]
} as const satisfies Record<Kind, readonly string[]>;

/** How well established a record is, most established first. */
export const STATUSES = ['confirmed', 'reported', 'alleged', 'disputed', 'denied', 'dismissed'] as const;
export type Status = (typeof STATUSES)[number];

/** How exactly a place is known, most exact first. Only `venue` and `settlement` are drawn as crisp points. */
export const PLACE_PRECISIONS = [
  'venue',
  'settlement',
  'district',
  'province',
  'country',
  'region',
  'unknown'
] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** On what footing an act is ascribed to somebody. */
export const BASES = ['claimed', 'charged', 'convicted', 'assessed', 'alleged', 'denied'] as const;
export type Basis = (typeof BASES)[number];

/** What a figure counts. Persons unless the name says otherwise. */
export const MEASURES = [
  'killed',
  'injured',
  'missing',
  'arrested',
  'released',
  'suspects',
  'attackers',
  'travellers',
  'returnees',
  'recruits',
  'fighters',
  'children',
  'migrants',
  'rockets',
  'attacks',
  'plots',
  'trials',
  'channels',
  'sentence-years',
  'territory-lost-percent'
] as const;
export type Measure = (typeof MEASURES)[number];

/** How one record stands to another: `{id: B, rel: 'arrest-for'}` on record A reads "A is the arrest for B". */
export const RELATIONS = [
  'arrest-for',
  'plot-of',
  'trial-of',
  'claim-of',
  'warning-of',
  'follow-up',
  'same-figure'
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A date as EDTF (ISO 8601-2). `note` says in our own words how a relative date was resolved. */
export interface When {
  readonly edtf: string;
  readonly note?: string;
}

/** A place and how exactly it is known. */
export interface Where {
  readonly name: string;
  readonly admin1?: string;
  /** ISO 3166-1 alpha-2; absent when no single country applies. */
  readonly country?: string;
  readonly precision: PlacePrecision;
  /** Radius in kilometers of the circle that surely holds the place; null when it cannot be drawn as a circle. */
  readonly radiusKm: number | null;
}

/** Who is said to be behind it, on what footing, said by whom. `source` is an id of the bibliography. */
export interface Attribution {
  readonly actor: string;
  readonly basis: Basis;
  readonly by: string;
  readonly source: string;
  readonly note?: string;
}

/** One number as one source said it on one date. null is unknown, never 0; the three are never averaged or summed across sources. */
export interface Figure {
  readonly measure: Measure;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** EDTF date on which the number was said. */
  readonly asOf: string;
  readonly source: string;
  /** The part of the total that the number covers ("US service members"). A figure with a scope enters no range and no sum. */
  readonly scope?: string;
  /** How the number was put ("rounded", "at least"), in our own words. */
  readonly note?: string;
}

/** One use of a source, with the way that source itself put date and place when it differs from the record. */
export interface Citation {
  readonly id: string;
  readonly stated?: {readonly when?: string; readonly where?: string; readonly what?: string};
}

/** Since when something has been public, as EDTF, and the source of the bibliography that shows it. */
export interface KnownSince {
  readonly edtf: string;
  readonly source: string;
}

/** A status that a record had, the EDTF date from which it held, and the source of the bibliography that brought it. */
export interface StatusChange {
  readonly status: Status;
  readonly from: string;
  readonly source: string;
}

export interface RelatedRecord {
  readonly id: string;
  readonly rel: Relation;
}

/** What incidents and flows have in common. */
export interface RecordProperties {
  readonly title: string;
  readonly summary: string;
  readonly when: When;
  /** Only where the dates of the record and of its sources do not tell since when it has been public. */
  readonly knownSince?: KnownSince;
  readonly status: Status;
  /** Why the status is what it is, when there is a dispute, a denial or a later outcome; in our own words. */
  readonly statusNote?: string;
  /** Earlier statuses and the present one, each after the one before; absent when the status never changed on a known date. */
  readonly statusHistory?: readonly StatusChange[];
  readonly attribution: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly sources: readonly Citation[];
  readonly related: readonly RelatedRecord[];
  /** True when public material beyond the five articles supports that it was reported to exist; not that an allegation is true. */
  readonly verified: boolean;
  /** Item of the fact list behind the default data set, such as "A01". */
  readonly fact?: string;
}

export interface IncidentProperties extends RecordProperties {
  readonly kind: Kind;
  readonly subkind: string;
  readonly where: Where;
  /** A series ("hundreds of attacks") is an aggregate and never a pin; its geometry is null. */
  readonly series: boolean;
}

/** A GeoJSON Feature. Positions are [lon, lat] in degrees, WGS84; geometry is null when the record cannot be placed. */
export interface Incident {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Point | Polygon | MultiPolygon | null;
  readonly properties: IncidentProperties;
}
