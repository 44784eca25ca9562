/**
 * The parts of the published schema of CSL-JSON that our items can meet
 * (https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json): its types, the fields by the form
 * of their values, and nothing else.
 */
const TYPES = new Set(
  (
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset ' +
    'document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation ' +
    'manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical ' +
    'personal_communication post post-weblog regulation report review review-book software song speech standard thesis ' +
    'treaty webpage'
  ).split(' ')
);

const TEXTS = new Set(['language', 'container-title', 'note', 'publisher', 'title', 'URL', 'version']);
const NAMES = new Set(['author', 'editor']);
const DATES = new Set(['accessed', 'issued']);
const NAME_PARTS = new Set(['family', 'given', 'literal']);

/** What of a value is not as the schema of CSL-JSON asks; empty when all is. */
export function cslFaults(value: unknown): string[] {
  if (!Array.isArray(value)) return ['no list'];
  return value.flatMap((item: unknown, index) => {
    if (!isObject(item)) return [`${index}: no object`];
    const faults = ['id', 'type'].filter((name) => !(name in item)).map((name) => `${name} is missing`);
    for (const [name, member] of Object.entries(item)) {
      const fine =
        name === 'id'
          ? typeof member === 'string' || typeof member === 'number'
          : name === 'type'
            ? TYPES.has(String(member))
            : TEXTS.has(name)
              ? typeof member === 'string'
              : NAMES.has(name)
                ? Array.isArray(member) && member.every(isName)
                : DATES.has(name) && isDate(member);
      if (!fine) faults.push(name);
    }
    return faults.map((fault) => `${index}: ${fault}`);
  });
}

function isName(value: unknown): boolean {
  return (
    isObject(value) && Object.entries(value).every(([key, part]) => NAME_PARTS.has(key) && typeof part === 'string')
  );
}

function isDate(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).some((key) => key !== 'date-parts' && key !== 'circa')) return false;
  const parts = value['date-parts'];
  const fits = (list: unknown, most: number): list is unknown[] =>
    Array.isArray(list) && list.length >= 1 && list.length <= most;
  return fits(parts, 2) && parts.every((part) => fits(part, 3) && part.every(Number.isInteger));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
