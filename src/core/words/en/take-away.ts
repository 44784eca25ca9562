/** Words of taking the listed records away. */
export const takeAway = {
  label: 'Take away',
  copy: 'copy',
  hint: (format: string) => `Save the listed records as ${format}`,
  copyHint: 'Copy the listed records as a table, for a spreadsheet',
  making: 'Making the file…',
  cancel: 'cancel',
  canceled: 'Canceled; nothing was saved.',
  saved: (names: readonly string[]) => `Saved ${names.join(' and ')}.`,
  copied: (n: number) => (n === 1 ? 'Copied 1 record.' : `Copied ${n} records.`),
  notCopied: 'The browser does not allow copying here; save a CSV file instead.',
  failed: 'The file could not be made. Try another format.'
};
