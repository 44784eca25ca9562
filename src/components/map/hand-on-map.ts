/** How far a pointer may move while it clicks, in CSS px. */
const CLICK_SLACK = 4;

const MOVING_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '=', '-']);

/** What stands on a map and keeps to itself what is done to it. */
const CONTROLS = 'button, a, input, select, textarea, [popover]';

/** What a person does to a map. */
export interface Hand {
  /** A pointer goes down on the map, or up again. */
  readonly hold: (held: boolean) => void;
  /** The map is dragged, zoomed or moved by keys. */
  readonly move: () => void;
}

/**
 * An attachment that tells when somebody takes the map in hand, before the map itself hears of it.
 * @param cooperative whether the wheel zooms only together with Ctrl or Command
 */
export function handOnMap({hold, move}: Hand, cooperative: () => boolean): (map: HTMLElement) => () => void {
  return (map) => {
    let from: {readonly x: number; readonly y: number} | null = null;
    const ended = new AbortController();
    const onMap = ({target}: Event) => target instanceof Element && target.closest(CONTROLS) === null;
    const listen = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      map.addEventListener(type, act, {capture: true, passive: true, signal: ended.signal});

    listen('pointerdown', (event) => {
      if (!onMap(event)) return;
      from = {x: event.clientX, y: event.clientY};
      hold(true);
    });
    listen('pointermove', ({clientX, clientY}) => {
      if (from && Math.hypot(clientX - from.x, clientY - from.y) >= CLICK_SLACK) move();
    });
    listen('wheel', (event) => {
      if (onMap(event) && (!cooperative() || event.ctrlKey || event.metaKey)) move();
    });
    listen('dblclick', (event) => {
      if (onMap(event)) move();
    });
    listen('keydown', (event) => {
      if (onMap(event) && MOVING_KEYS.has(event.key)) move();
    });
    const release = () => {
      if (from) hold(false);
      from = null;
    };
    for (const type of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(type, release, {capture: true, signal: ended.signal});
    return () => {
      release();
      ended.abort();
    };
  };
}
