/** What a field of the editor is made of. */
export interface FieldProps {
  readonly name: string;
  readonly hint?: string;
  readonly value: string;
  /** In characters. */
  readonly longest: number;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly onWrite: (text: string) => void;
  /** Called when the field is left. */
  readonly onRest: () => void;
}
