import {issue} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {catalogEntry} from './catalog.ts';
import {derivationLoops} from './derivation.ts';
import type {FileType} from '../parse/file-type.ts';
import {childPointer} from '../parse/json-pointer.ts';
import {flow} from './flow.ts';
import {incident} from './incident.ts';
import {isObject} from '../parse/json-object.ts';
import {quote} from './rule.ts';
import type {Known, Rule} from './rule.ts';
import {region} from './region.ts';
import {source} from './source.ts';
import {structure} from './structure.ts';

/** One record of a file, whatever its form, with what is wrong with it. */
export interface Examined {
  readonly value: unknown;
  readonly pointer: string;
  readonly issues: readonly Issue[];
}

/** A file taken apart: its records, and the issues that concern none of them. */
export interface Examination {
  readonly records: readonly Examined[];
  readonly issues: readonly Issue[];
}

/** A file with a list of records; any other file is one record. */
type ListType = Exclude<FileType, 'region'>;

/** The member of a file that holds the list of its records; null when the file is the list. */
const LIST_KEYS = {incidents: 'features', flows: 'features', sources: null, catalog: null} as const;

const FORMS: Readonly<Record<ListType, string>> = {
  incidents: 'a FeatureCollection with a list of features',
  flows: 'a FeatureCollection with a list of features',
  sources: 'a list of sources',
  catalog: 'a list of data sets'
};

const RULES: Readonly<Record<FileType, Rule>> = {
  incidents: incident,
  flows: flow,
  sources: source,
  catalog: catalogEntry,
  region
};

/** What is wrong with a file of a type, record by record. Ids in `taken` belong to records of another file. */
export function examine(
  type: FileType,
  value: unknown,
  known: Known = {},
  taken: ReadonlySet<string> = new Set()
): Examination {
  if (type === 'region') return {records: [examineRegion(value, known, taken)], issues: []};
  const key = LIST_KEYS[type];
  const elements = key === null ? value : isObject(value) ? value[key] : undefined;
  if (!Array.isArray(elements)) return {records: [], issues: [notCollection(type, value)]};
  const loops = type === 'sources' ? derivationLoops(elements) : [];
  const seen = new Set(taken);
  const records = elements.map((element: unknown, index): Examined => {
    const pointer = `${key === null ? '' : `/${key}`}/${index}`;
    const own = [
      ...examineOne(RULES[type], element, pointer, known, key !== null),
      ...duplicate(element, pointer, seen)
    ];
    return {
      value: element,
      pointer,
      issues: named(element, [...own, ...loops.filter((loop) => loop.pointer.startsWith(`${pointer}/`))])
    };
  });
  return {records, issues: collectionIssues(type, value)};
}

function examineRegion(value: unknown, known: Known, taken: ReadonlySet<string>): Examined {
  const issues = [...examineOne(region, value, '', known, true), ...duplicate(value, '', new Set(taken))];
  return {value, pointer: '', issues: named(value, issues)};
}

function examineOne(rule: Rule, value: unknown, pointer: string, known: Known, isFeature: boolean): Issue[] {
  const unsafe = structure(value, pointer);
  if (unsafe.length > 0) return unsafe;
  if (isFeature && !(isObject(value) && value.type === 'Feature' && isObject(value.properties))) {
    const found = isObject(value) && value.type === 'Feature' ? 'a Feature without properties' : quote(value);
    return [
      issue('feature-invalid', pointer, `Expected a Feature with properties, but found ${found}; correct or remove it.`)
    ];
  }
  return rule(value, pointer, known);
}

function duplicate(value: unknown, pointer: string, seen: Set<string>): Issue[] {
  const id = isObject(value) ? value.id : undefined;
  if (typeof id !== 'string') return [];
  if (!seen.has(id)) {
    seen.add(id);
    return [];
  }
  return [
    issue('id-duplicate', `${pointer}/id`, `The id ${quote(id)} is already used by another record; choose a new one.`)
  ];
}

function named(value: unknown, issues: readonly Issue[]): readonly Issue[] {
  const id = isObject(value) ? value.id : undefined;
  return typeof id === 'string' ? issues.map((found) => ({...found, record: id})) : issues;
}

function notCollection(type: ListType, value: unknown): Issue {
  return issue('collection-invalid', '', `Expected ${FORMS[type]}, but found ${quote(value)}; see data/README.md.`);
}

// "about" is what an export says of itself.
const KNOWN_MEMBERS: ReadonlySet<string> = new Set(['type', 'about']);

function collectionIssues(type: ListType, collection: unknown): Issue[] {
  const key = LIST_KEYS[type];
  if (key === null || !isObject(collection)) return [];
  const others = Object.keys(collection).filter((name) => name !== key && !KNOWN_MEMBERS.has(name));
  return [
    ...(collection.type === 'FeatureCollection' ? [] : [wrongCollectionType(collection.type)]),
    ...others.map((name) => (name === 'crs' ? crs() : unknownMember(name)))
  ];
}

function wrongCollectionType(found: unknown): Issue {
  return issue('collection-invalid', '/type', `The type is ${quote(found)}; write "FeatureCollection".`);
}

function crs(): Issue {
  const message = 'RFC 7946 has no "crs"; convert the coordinates to WGS84 longitude and latitude and remove it.';
  return issue('crs-present', '/crs', message);
}

function unknownMember(name: string): Issue {
  return issue(
    'property-unknown',
    childPointer('', name),
    `${quote(name)} is not a known member of the file and is ignored.`
  );
}
