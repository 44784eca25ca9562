import {hasError} from '../issue.ts';
import {fileType} from '../parse/file-type.ts';
import {parseJson} from '../parse/parse-json.ts';
import {report} from '../validate/report.ts';
import {canonical} from './canonical.ts';
import {printJson} from './print-json.ts';

/**
 * The text of a file of a data set in canonical form; the same text when it is canonical already (idempotent).
 * null when the text is not JSON or has errors, since order and form are defined for valid records only.
 */
export function normalizeText(text: string): string | null {
  const value = parseJson(text);
  const type = fileType(value);
  return type && !hasError(report(value, {type})) ? printJson(canonical(type, value)) : null;
}
