declare module 'edtf' {
  /** First and last instant of a date in EDTF, ms since the epoch; throws on what it cannot read. */
  export default function edtf(text: string): {readonly min: number; readonly max: number};
}
