import type {Flow, Incident, Relation} from '../../../geo/index.ts';

/** A record that stands in relation to another. `outgoing` when the link is written on the record that was asked for. */
export interface RelatedLink {
  readonly record: Incident | Flow;
  readonly rel: Relation;
  readonly outgoing: boolean;
}

/** Relations of a record in both directions: those that it names, then those that name it. Ids that do not exist are left out. */
export function relatedTo(id: string, records: readonly (Incident | Flow)[]): readonly RelatedLink[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const named = (byId.get(id)?.properties.related ?? []).flatMap(({id: other, rel}) => {
    const record = byId.get(other);
    return record ? [{record, rel, outgoing: true}] : [];
  });
  const naming = records.flatMap((record) =>
    record.properties.related.filter((link) => link.id === id).map(({rel}) => ({record, rel, outgoing: false}))
  );
  const known = new Set(named.map(({record, rel}) => `${record.id} ${rel}`));
  // A link that both records write is shown once.
  return [...named, ...naming.filter(({record, rel}) => !known.has(`${record.id} ${rel}`))];
}
