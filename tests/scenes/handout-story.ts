import catalog from '../../data/catalog.json';
import flows from '../../data/khorasan/flows.geojson?raw';
import incidents from '../../data/khorasan/incidents.geojson?raw';
import sources from '../../data/khorasan/sources.json';
import {readDataset} from '../../geo/index.ts';
import {homeSnapshot} from '../../src/core/snapshot/home.ts';
import type {Story} from '../../src/core/story/story.ts';
import {ManualClock} from '../../src/core/time/clock.ts';
import {Session} from '../../src/state/session.svelte.ts';

/** A made-up story: a chapter with much in view and one with little. */
export const handoutStory: Story = {
  id: 'made-up',
  data: 'khorasan',
  title: 'A winter of attacks and arrests',
  description:
    'Two chapters over the default data, made up to look at paper. No claim is made here beyond the records.',
  language: 'en',
  chapters: [
    {
      id: 'winter',
      label: 'Winter',
      title: 'The winter of 2023-24',
      caption:
        'Within four months there were attacks in [Kerman](record:2024-01-03-kerman-bombings), [Istanbul](record:2024-01-28-istanbul-santa-maria-church) and [near Moscow](record:2024-03-22-crocus-city-hall), while **arrests** went on in Europe.\n\n- Most plots were *foiled*.\n- Some are alleged only.',
      notes: '',
      view: 'v=1',
      bounds: [2, 25, 77, 62],
      play: null,
      stays: null
    },
    {
      id: 'moscow',
      label: 'Moscow',
      title: 'The attack on Crocus City Hall',
      caption: 'On 22 March 2024 gunmen attacked the [concert hall](record:2024-03-22-crocus-city-hall).',
      notes: '',
      view: 'v=1&t=2024-03-20/2024-03-24&at=2024-03-23&mode=cumulative&kind=attack&sel=2024-03-22-crocus-city-hall',
      bounds: [30, 50, 46, 60],
      play: null,
      stays: null
    }
  ]
};

/** A map at rest over the default data, in the dark theme. */
export function handoutSession(): Session {
  const [entry] = catalog;
  const {dataset, issues} = readDataset({
    ...{entry, incidents: JSON.parse(incidents) as unknown, flows: JSON.parse(flows) as unknown, sources}
  });
  const room = {size: {width: 1000, height: 640}, padding: {top: 0, right: 0, bottom: 0, left: 0}, language: 'en'};
  const snapshot = {...homeSnapshot(dataset.entry, room), theme: 'dark' as const};
  return new Session({dataset, issues, snapshot, clock: new ManualClock()});
}
