import type {NamedRegion, TimeExtent} from '../../../geo/index.ts';
import type {Bounds} from '../camera/camera.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';
import {decode} from '../snapshot/url-codec.ts';
import {extentOfRecord, findRecord, overlaps} from '../store/find-record.ts';
import type {RecordSet} from '../store/record-set.ts';
import {recordedTime} from '../store/record-set.ts';
import {visibleExtent} from '../time/playback.ts';
import {citedRecords, parseCaption} from './caption.ts';
import type {Passing, Shown} from './passing-on.ts';
import {passingOf, recordsByKnowledge} from './passing-on.ts';
import type {Chapter, Story} from './story.ts';
import type {StoryFault, StoryIssue} from './story-issue.ts';

/** What a story is checked against. */
export interface StoryGround {
  /** All that is known. */
  readonly records: RecordSet;
  /** The view that the data set opens with. */
  readonly home: Snapshot;
  readonly named: ReadonlyMap<string, NamedRegion>;
}

type Fault = Omit<StoryIssue, 'chapter'>;

/**
 * What is wrong with a story that could be read: what its captions and selections name and is not there, what a chapter
 * selects and hides, what of its view cannot be read, and where it shows nothing. Chapters are counted as the story has
 * them.
 */
export function checkStory(story: Story, ground: StoryGround): readonly StoryIssue[] {
  const shownOn = recordsByKnowledge(ground.records, ground.named);
  return story.chapters.flatMap((chapter, index) => {
    const {snapshot, issues, unknown} = decode(chapter.view, ground.home);
    const faults = [
      ...captionFaults(chapter, ground.records),
      ...issues.map((sentence) => fault('view-unread', 'view', sentence)),
      ...unknown.map(([key]) => fault('view-key', 'view', key)),
      ...(snapshot.chapter === ground.home.chapter ? [] : [fault('view-key', 'view', 'story')]),
      ...(snapshot.data === story.data ? [] : [fault('view-data', 'view', snapshot.data)]),
      ...viewFaults(chapter, snapshot, ground, shownOn)
    ];
    return faults.map((each) => ({...each, chapter: index + 1}));
  });
}

function captionFaults({caption}: Chapter, records: RecordSet): Fault[] {
  const cited = citedRecords(parseCaption(caption));
  if (cited.length === 0) return [fault('nothing-cited', 'caption')];
  return cited.filter((id) => !findRecord(records, id)).map((id) => fault('record-missing', 'caption', id));
}

function viewFaults(
  {bounds, play}: Chapter,
  snapshot: Snapshot,
  {records, named}: StoryGround,
  shownOn: (known: number | null) => Shown
): Fault[] {
  const lost = namedIn(snapshot).filter((id) => !named.has(id));
  // Nothing can be said of what such a filter shows.
  if (lost.length > 0) return lost.map((id) => fault('region-missing', 'view', id));
  const {playback, clauses, known} = snapshot;
  const passing = passingOf(shownOn(known), clauses);
  const extent = play ? playback.timeWindow : visibleExtent(playback);
  return [
    ...selectionFaults(snapshot, {records, passing, known: shownOn(known).records}),
    ...sightFaults(passing, {
      extent,
      bounds,
      window: playback.timeWindow,
      domain: recordedTime(records, records.store.domain)
    })
  ];
}

function selectionFaults(
  {selected, playback}: Snapshot,
  {records, known, passing}: {records: RecordSet; known: RecordSet; passing: Passing}
): Fault[] {
  if (selected === null) return [];
  if (!findRecord(records, selected)) return [fault('record-missing', 'view', selected)];
  if (!findRecord(known, selected)) return [fault('selected-unknown', 'view', selected)];
  if (!passing.has(selected)) return [fault('selected-filtered', 'view', selected)];
  const hidden = !overlaps(extentOfRecord(known, selected)!, visibleExtent(playback));
  return hidden ? [fault('selected-outside', 'view', selected)] : [];
}

function sightFaults(
  passing: Passing,
  {extent, bounds, window, domain}: {extent: TimeExtent; bounds: Bounds | null; window: TimeExtent; domain: TimeExtent}
): Fault[] {
  if (!overlaps(window, domain)) return [fault('window-outside', 'view')];
  let seen = false;
  for (const record of passing) {
    if (!overlaps(record.extent, extent)) continue;
    seen = true;
    if (!bounds || record.positions.some((position) => holds(bounds, position))) return [];
  }
  return [seen ? fault('bounds-empty', 'bounds') : fault('window-empty', 'view')];
}

function holds([west, south, east, north]: Bounds, [lon, lat]: readonly number[]): boolean {
  const across = west <= east ? lon! >= west && lon! <= east : lon! >= west || lon! <= east;
  return across && lat! >= south && lat! <= north;
}

function namedIn({clauses, comparison}: Snapshot): string[] {
  const all = [...clauses, ...(comparison?.by === 'view' ? (comparison.clauses ?? []) : [])];
  const regions = all.flatMap((clause) => (clause.kind === 'area' ? clause.value : [])).map(({region}) => region);
  return [...new Set(regions.flatMap((region) => (region.shape === 'named' ? [region.id] : [])))];
}

function fault(code: StoryFault, field: string, value = ''): Fault {
  return {code, field, value};
}
