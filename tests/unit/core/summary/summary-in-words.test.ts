import {describe, expect, it} from 'vitest';
import {PASS} from '../../../../src/core/filter/passing.ts';
import {summaryDetails} from '../../../../src/core/summary/summary-details.ts';
import {summaryFacts} from '../../../../src/core/summary/summary-facts.ts';
import {detailsInWords, summaryInWords} from '../../../../src/core/summary/summary-in-words.ts';
import {english} from '../../../../src/core/words/words.ts';
import {figure, flow, incident} from '../records.ts';
import {shownOf} from './shown.ts';

type Given = Parameters<typeof shownOf>;

const say = (...given: Given) => summaryInWords(summaryFacts(shownOf(...given)), english, null);
const detail = (...given: Given) => {
  const shown = shownOf(...given);
  return detailsInWords(summaryFacts(shown), summaryDetails(shown), english);
};

const at = (precision: 'province' | 'country' | 'unknown') => ({name: 'X', precision, radiusKm: null});
const person = (measure: 'killed' | 'injured' | 'arrested', low: number, high = low) => figure({measure, low, high});

describe('summaryInWords', () => {
  it('says nothing where nothing is listed', () => {
    expect(say([])).toBeNull();
    expect(say([incident('a')], {bits: [PASS.out]})).toBeNull();
    expect(detail([])).toBe('');
  });

  it('counts one and many of each kind, in the time that is shown', () => {
    expect(say([incident('a', {figures: [person('killed', 5)]})])).toBe(
      '1 attack between 1 Dec 2023 and 31 Mar 2024; reported killed 5 in the attack.'
    );
    const plots = [incident('a', {kind: 'plot'}), incident('b', {kind: 'plot'})];
    expect(say([...plots, incident('c', {kind: 'arrest'})], {flows: [flow('f', {edtf: '2024-02'})]})).toBe(
      '2 plots, 1 arrest and 1 flow between 1 Dec 2023 and 31 Mar 2024.'
    );
    expect(say([incident('a', {kind: 'milestone'})], {extent: [Date.UTC(2024, 2, 22), Date.UTC(2024, 2, 23)]})).toBe(
      '1 milestone on 22 Mar 2024.'
    );
  });

  it('groups the digits of what is many', () => {
    const many = Array.from({length: 1001}, (_, index) => incident(`p${index}`, {kind: 'plot'}));
    expect(say(many)).toMatch(/^1,001 plots between/);
  });

  it('adds what is possible, and series, so that all that is listed is told', () => {
    const records = [
      incident('sure', {kind: 'plot'}),
      incident('maybe', {kind: 'plot', edtf: '[2024-01..2024-06]'}),
      incident('series', {series: true, edtf: '2015/2024'})
    ];
    expect(say(records)).toBe('1 plot between 1 Dec 2023 and 31 Mar 2024, possibly 1 more, and 1 series of events.');
    expect(detail(records)).toBe('Possible as well: 1 plot.');
    expect(say(records.slice(0, 2))).toBe('1 plot between 1 Dec 2023 and 31 Mar 2024, and possibly 1 more.');
    expect(say(records.slice(1, 2))).toBe('Possibly 1 plot between 1 Dec 2023 and 31 Mar 2024.');
    expect(detail(records.slice(1, 2))).toBe('');
    expect(say(records.slice(2))).toBe('1 series of events between 1 Dec 2023 and 31 Mar 2024.');
  });

  it('says as of when it was known', () => {
    const facts = summaryFacts(shownOf([incident('a', {kind: 'plot'})]));
    expect(summaryInWords(facts, english, Date.UTC(2024, 2, 24))).toBe(
      'As known on 23 Mar 2024: 1 plot between 1 Dec 2023 and 31 Mar 2024.'
    );
  });

  it('names one way of knowing places roughly at once, and several in the details', () => {
    const [province, country] = [at('province'), at('country')];
    const plot = (id: string, where?: ReturnType<typeof at>) => incident(id, {kind: 'plot', ...(where && {where})});
    expect(say([plot('a', province), plot('b', province), plot('c')])).toContain(
      '; 2 places are known to the province only.'
    );
    const mixed = [plot('a', province), plot('b', province), plot('c', country), plot('d')];
    expect(say(mixed)).toContain('; 3 of 4 places are known only roughly.');
    expect(detail(mixed)).toBe('2 places are known to the province only and 1 to the country.');
    expect(say([...mixed, plot('e', at('unknown'))])).toContain('; 4 of 5 places are known roughly or not at all.');
    expect(say([plot('a', at('unknown'))])).toContain('; 1 place is not known at all.');
  });

  it('gives ranges of people with the number of records that they are said in, and never a zero for unknown', () => {
    const three = [
      incident('a', {figures: [person('killed', 84, 103), person('injured', 10)]}),
      incident('b', {figures: [person('killed', 1)]}),
      incident('c'),
      incident('d', {kind: 'arrest', figures: [person('arrested', 4), person('killed', 2)]})
    ];
    expect(say(three)).toContain('; reported killed 85–104 in the 2 of 3 attacks with a figure.');
    expect(detail(three)).toBe(
      'Reported injured 10 in the 1 of 3 attacks with a figure; reported arrested 4 in the arrest.'
    );
    expect(say(three.slice(0, 2))).toContain('; reported killed 85–104 in the 2 attacks with a figure.');
    expect(say([incident('a')])).toContain('; reported killed: no figure in the attack.');
    expect(say([incident('a'), incident('b')])).toContain('; reported killed: no figure in 2 attacks.');
    expect(detail([incident('a')])).toBe('');
  });

  it('says what is in doubt, and what rests on one source', () => {
    const sources = [{id: 'a'}, {id: 'b'}];
    const records = [
      incident('a', {kind: 'plot', status: 'alleged', sources}),
      incident('b', {kind: 'plot', status: 'denied', sources: [...sources, {id: 'c'}]}),
      incident('c', {kind: 'plot', status: 'alleged'})
    ];
    expect(detail(records)).toBe('2 records are alleged and 1 denied; 1 record rests on a single independent source.');
    expect(detail(records, {flows: [flow('f', {edtf: '2024-02', status: 'disputed', sources: [{id: 'c'}]})]})).toBe(
      '2 records are alleged, 1 disputed and 1 denied; 2 records rest on a single independent source.'
    );
  });
});
