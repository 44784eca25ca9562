const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Words of citing a view, and of opening one that was cited. */
export const cite = {
  intro: 'A reference to exactly this view, and to the version of the data that it shows.',
  references: 'References',
  styles: {
    chicago: {name: 'Chicago', hint: 'author-date'},
    apa: {name: 'APA', hint: '7th edition'},
    bibtex: {name: 'BibTeX', hint: 'also biblatex'}
  },
  copy: (style: string) => `Copy ${style}`,
  copied: (style: string) => `Copied the reference in ${style}.`,
  notCopied: 'The browser does not allow copying here. Select the reference and copy it by hand.',
  address: 'Address',
  addressHint: 'It opens this view. When the data has changed by then, the page says so, and what.',
  noVersionHint: 'It opens this view, but cannot tell whether the data has changed by then.',
  version: 'Version of the data',
  versionHint: 'SHA-256 of its canonical form',
  noVersion: 'Not computed, because the page was not opened over a secure connection.',
  computing: 'Computing…',
  asOf: 'Data as of',
  accessed: 'Accessed',
  license: 'License',
  credit: (license: string) => `${license}. Cite the reports that the records name as well.`,
  known: (date: string) => `as known on ${date}`,
  records: 'The records in view with their sources',
  recordsHint: 'For Zotero, Citavi, EndNote and other programs. The data set is the first entry.',
  count: (records: number, sources: number) => `${many(records, 'record')}, ${many(sources, 'source')}`,
  save: (format: string) => `Save ${format}`,
  saved: (file: string) => `Saved ${file}.`,
  failed: 'The file could not be made.',
  none: 'Nothing is in view, so there is nothing to take along.',
  note: {
    dataset: 'Data set, viewed in Dateline',
    asOf: (date: string) => `As of ${date}`,
    version: (version: string) => `Version (SHA-256 of the canonical form): ${version}`,
    license: (license: string) => `License: ${license}`,
    restsOn: (works: string) => `Rests on: ${works}`,
    citedFor: (records: string) => `Cited for the records: ${records}`
  },
  changed: {
    title: 'What changed in the data',
    said: (date: string, counts: string) =>
      `The data has changed since this view was cited (version of ${date}): ${counts}.`,
    counts: (added: number, changed: number, removed: number, sources: number) =>
      [
        ...(added === 0 ? [] : [`${added} added`]),
        ...(changed === 0 ? [] : [`${changed} changed`]),
        ...(removed === 0 ? [] : [`${removed} removed`]),
        ...(sources === 0 ? [] : [`${many(sources, 'source')} added, changed or removed`])
      ].join(', '),
    unknown:
      'The data is not in the version in which this view was cited, and that version is not in the list of published ones. What has changed cannot be told.',
    unreadable: 'The link names a version of the data that cannot be read, so the data was not compared with it.',
    uncomputed:
      'The link names a version of the data. It was not compared, because the page was not opened over a secure connection.',
    failed:
      'The link names a version of the data. It could not be compared, because the list of versions could not be read.',
    show: 'What changed',
    intro: (cited: string, now: string) =>
      `Between the version that was cited, published on ${cited}, and the data as it is here, kept up to ${now}.`,
    lists: {records: 'Records', sources: 'Sources'},
    kinds: {added: 'Added', changed: 'Changed', removed: 'Removed'},
    head: (kind: string, n: number) => `${kind} (${n})`
  }
};
