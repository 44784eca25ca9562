import type {FrameState} from '../../core/frame/messages.ts';
import type {Command} from '../../core/frame/read-command.ts';
import type {IncidentMapElement} from '../incident-map.ts';
import type {Refused} from './refused.ts';

/** Carries a command out as soon as the map stands, and gives the state after it. Never rejects. */
export async function carryOut(map: IncidentMapElement, command: Command): Promise<FrameState | Refused> {
  try {
    await map.ready;
    const refused = await act(map, command);
    if (refused) return refused;
    // Another data set is read first.
    await map.ready;
    if (command.type === 'select' && map.snapshot!.selected !== command.id)
      return {refused: 'no-such-record', message: 'There is no record with this id.'};
    return stateOf(map)!;
  } catch (error) {
    return {refused: 'failed', message: (error instanceof Error ? error.message : String(error)).slice(0, 500)};
  }
}

/** What the map shows; null as long as none stands. */
export function stateOf(map: IncidentMapElement): FrameState | null {
  const {counts, timeWindow, snapshot, currentTime} = map;
  if (!counts || !timeWindow || !snapshot || !currentTime) return null;
  const [from, to] = timeWindow.map((instant) => new Date(instant).toISOString()) as [string, string];
  return {
    ...{view: map.view, at: currentTime.toISOString(), from, to},
    ...{paused: map.paused, rate: map.playbackRate},
    ...{selected: snapshot.selected, chapter: snapshot.chapter, counts}
  };
}

async function act(map: IncidentMapElement, command: Command): Promise<Refused | null> {
  switch (command.type) {
    case 'hello':
    case 'getState':
      break;
    case 'play':
      void map.play();
      break;
    case 'pause':
      map.pause();
      break;
    case 'seek':
      map.seek(new Date(command.at));
      break;
    case 'select':
      map.select(command.id);
      break;
    case 'setWindow':
      map.timeWindow = command.extent;
      break;
    case 'setRate':
      map.playbackRate = command.rate;
      break;
    case 'setView':
      map.view = command.view;
      break;
    case 'setStory':
    case 'setChapter':
      return (await import('./tell-story.ts')).tellStory(map, command);
  }
  return null;
}
