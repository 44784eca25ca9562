import {expect, it} from 'vitest';
import {formatIssue, formatSummary} from '../../../../geo/cli/format-issue.ts';
import {issue} from '../../../../geo/issue.ts';

it('names file, line, record and field', () => {
  const found = issue('figure-value', '/features/3/properties/figures/0/low', 'Wrong.');
  expect(formatIssue({...found, file: 'data/a.geojson', line: 12, record: 'r1'})).toBe(
    'data/a.geojson:12 error r1 figures[0].low: Wrong. [figure-value]'
  );
});

it('names what is there when there is no record and no line', () => {
  expect(formatIssue({...issue('file-missing', '', 'There is no file x.'), file: 'x'})).toBe(
    'x error There is no file x. [file-missing]'
  );
});

it('counts in words', () => {
  expect(formatSummary(1, [issue('title-long', '', ''), issue('id-invalid', '', '')])).toBe(
    'Checked 1 file: 1 error, 1 warning.'
  );
  expect(formatSummary(4, [])).toBe('Checked 4 files: 0 errors, 0 warnings.');
});
