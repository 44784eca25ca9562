import {describe, expect, it} from 'vitest';
import {arrow} from '../../../src/core/flow/arrow.ts';
import {flowRows} from '../../../src/core/flow/flow-store.ts';
import {flowAnchors, flowLines} from '../../../src/svg/flow-labels.ts';
import {figure, flow} from '../core/records.ts';
import {palette, view} from './shapes.ts';

function lines(given: Parameters<typeof flow>[1]) {
  return flowLines(flowRows([flow('f', {edtf: '2024', ...given})])[0]!, view());
}
const said = (given: Parameters<typeof flow>[1]) => lines(given).map(({text}) => text);
const travellers = (given: Parameters<typeof figure>[0]) => figure({measure: 'travellers', ...given});

describe('flowLines', () => {
  it('set the number that the arrow is as wide as in heavy ink, over the range of what was reported', () => {
    const figures = [travellers({best: 4000, asOf: '2024'}), travellers({low: 2000, high: 5650, asOf: '2021'})];
    expect(said({figures})).toEqual(['4,000', 'reported 2,000–5,650']);
    expect(lines({figures})[0]).toMatchObject({color: palette.ink, weight: 600});
  });

  it('say the number alone where all sources agree', () => {
    expect(said({figures: [travellers({best: 800})]})).toEqual(['800']);
  });

  it('say the kind where no number is known, and that it is unknown only where people were to be counted', () => {
    expect(said({})).toEqual(['Recruitment']);
    expect(said({figures: [travellers({})]})).toEqual(['Recruitment, number unknown']);
    expect(said({figures: [figure({measure: 'channels', low: 1})]})).toEqual(['Recruitment']);
  });

  it('say so when a flow is not established', () => {
    expect(said({status: 'alleged'})).toEqual(['Recruitment, alleged']);
    expect(said({status: 'disputed', figures: [travellers({best: 1})]})).toEqual(['1', 'disputed']);
  });
});

describe('flowAnchors', () => {
  it('stay where they are while the arrow grows, at a distance that holds its width', () => {
    const at = (progress: number) =>
      flowAnchors({arrow: arrow([0, 0], [300, 0], {bend: 0.2, width: 20, progress}), width: 20});
    expect(at(0.4)).toEqual(at(1));
    expect(at(1)[0]).toMatchObject({x: expect.closeTo(150), y: expect.closeTo(-60)});
    expect(at(1).every(({radius}) => radius > 10)).toBe(true);
  });
});
