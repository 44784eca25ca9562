/** The order of the keys of an object, with the layouts of their values; an array holds the layout of its elements. */
export type Layout = null | readonly [Layout] | {readonly [key: string]: Layout};

const WHERE = {name: null, admin1: null, country: null, precision: null, radiusKm: null} as const satisfies Layout;

const BODY = {
  knownSince: {edtf: null, source: null},
  status: null,
  statusNote: null,
  statusHistory: [{status: null, from: null, source: null}],
  attribution: [{actor: null, basis: null, by: null, source: null, note: null}],
  figures: [{measure: null, low: null, best: null, high: null, asOf: null, source: null, scope: null, note: null}],
  sources: [{id: null, stated: {when: null, where: null, what: null}}],
  related: [{id: null, rel: null}]
} as const satisfies Layout;

const HEAD = {title: null, summary: null, when: {edtf: null, note: null}} as const satisfies Layout;

const TAIL = {verified: null, fact: null} as const satisfies Layout;

const GEOMETRY = {type: null, coordinates: null} as const satisfies Layout;

const CSL_DATE = {'date-parts': null, circa: null} as const satisfies Layout;

const NAME = {family: null, given: null, literal: null} as const satisfies Layout;

const SOURCE = {
  id: null,
  type: null,
  title: null,
  author: [NAME],
  publisher: null,
  'container-title': null,
  issued: CSL_DATE,
  accessed: CSL_DATE,
  URL: null,
  language: null,
  note: null,
  derivedFrom: null
} as const satisfies Layout;

/** The canonical order of the keys of one record of each file. */
export const LAYOUTS = {
  incidents: {
    type: null,
    id: null,
    geometry: GEOMETRY,
    properties: {kind: null, subkind: null, ...HEAD, where: WHERE, ...BODY, series: null, ...TAIL}
  },
  flows: {
    type: null,
    id: null,
    geometry: GEOMETRY,
    properties: {kind: null, ...HEAD, from: WHERE, to: WHERE, ...BODY, ...TAIL}
  },
  sources: SOURCE,
  // What people write stands above the many lines of the area.
  region: {
    type: null,
    id: null,
    properties: {
      name: null,
      definition: null,
      approximate: null,
      toleranceKm: null,
      members: [{code: null, name: null, except: null, note: null}],
      sources: [SOURCE]
    },
    geometry: GEOMETRY
  },
  catalog: {
    id: null,
    title: null,
    description: null,
    license: null,
    authors: [NAME],
    asOf: null,
    coverage: null,
    view: {bounds: null, window: null, playhead: null},
    periods: [{label: null, edtf: null}],
    care: {places: null, heldBack: {days: null, until: null, records: null}, leftOut: null, filtered: null},
    files: {incidents: null, flows: null, sources: null, stories: null, versions: null}
  }
} as const satisfies Readonly<Record<string, Layout>>;
