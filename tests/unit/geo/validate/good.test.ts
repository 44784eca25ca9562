import {expect, it} from 'vitest';
import {checkText} from '../../../../geo/validate/check-text.ts';
import {idsOf} from '../../../../geo/validate/read-dataset.ts';
import {fixtureText, GOOD} from '../fixture.ts';

const KNOWN = {
  sourceIds: idsOf(GOOD.sources),
  recordIds: new Set([...idsOf(GOOD.incidents), ...idsOf(GOOD.flows)])
};

it.each(['catalog.json', 'incidents.geojson', 'flows.geojson', 'sources.json', 'regions/harbor-bay.geojson'])(
  'finds nothing in good/%s',
  (file) => {
    expect(checkText(fixtureText(`good/${file}`), KNOWN)).toEqual([]);
  }
);
