import type {Source} from '../../geo/index.ts';

/**
 * A work as one line that people can read: authors, title, where it appeared, ISO date, address; what is not known is left
 * out. The id alone when the bibliography does not have the work.
 */
export function citation(source: Source | undefined, id: string): string {
  if (!source) return id;
  const authors = (source.author ?? []).map(authorName).filter((name) => name !== '');
  const published = [source['container-title'], source.publisher].filter((name) => name !== undefined);
  const parts = [
    authors.join(', '),
    `“${source.title}”`,
    [...new Set(published)].join(', '),
    issued(source),
    source.URL
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function authorName({literal, given, family}: NonNullable<Source['author']>[number]): string {
  return literal ?? [given, family].filter((name) => name !== undefined).join(' ');
}

function issued({issued: date}: Source): string {
  const days = (date?.['date-parts'] ?? []).map((parts) =>
    parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
  );
  return days.join('/') + (date?.circa ? '~' : '');
}
