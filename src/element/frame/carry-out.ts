import type {FrameState, Refusal} from '../../core/frame/messages.ts';
import type {Command} from '../../core/frame/read-command.ts';
import type {IncidentMapElement} from '../incident-map.ts';

/** Why a command was not carried out. */
export interface Refused {
  readonly refused: Refusal;
  readonly message: string;
}

/** Carries a command out as soon as the map stands, and gives the state after it. Never rejects. */
export async function carryOut(map: IncidentMapElement, command: Command): Promise<FrameState | Refused> {
  try {
    await map.ready;
    act(map, command);
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

function act(map: IncidentMapElement, command: Command): void {
  switch (command.type) {
    case 'hello':
    case 'getState':
      return;
    case 'play':
      return void map.play();
    case 'pause':
      return map.pause();
    case 'seek':
      return map.seek(new Date(command.at));
    case 'select':
      return map.select(command.id);
    case 'setWindow':
      return void (map.timeWindow = command.extent);
    case 'setRate':
      return void (map.playbackRate = command.rate);
    case 'setView':
      return void (map.view = command.view);
  }
}
