import type {Flow, Incident, RecordProperties} from '../../../geo/index.ts';

/** A record with the ids of sources that others take the place of; a source that it names twice is named once. */
export function withSourceIds<T extends Incident | Flow>(record: T, idOf: (id: string) => string): T {
  const {knownSince, statusHistory, attribution, figures, sources} = record.properties;
  const renamed = <V extends {readonly source: string}>(value: V): V => ({...value, source: idOf(value.source)});
  const cited = new Map(sources.map((citation) => [idOf(citation.id), {...citation, id: idOf(citation.id)}]));
  const properties: Partial<RecordProperties> = {
    ...(knownSince && {knownSince: renamed(knownSince)}),
    ...(statusHistory && {statusHistory: statusHistory.map(renamed)}),
    attribution: attribution.map(renamed),
    figures: figures.map(renamed),
    sources: [...cited.values()]
  };
  return {...record, properties: {...record.properties, ...properties}};
}

/** A record and its relations with other ids; a relation to a record that is not there is left out. */
export function withRecordIds<T extends Incident | Flow>(record: T, ids: ReadonlyMap<string, string>): T {
  const related = record.properties.related.flatMap(({id, rel}) => {
    const other = ids.get(id);
    return other === undefined ? [] : [{id: other, rel}];
  });
  return {...record, id: ids.get(record.id) ?? record.id, properties: {...record.properties, related}};
}
