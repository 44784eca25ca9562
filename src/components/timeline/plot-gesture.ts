import type {TimeExtent} from '../../../geo/index.ts';
import {moveWindow, spanWindow} from '../../core/timeline/brush.ts';
import type {TimelineView} from './timeline-view.svelte.ts';

/** Px that a pointer may wander before a click becomes a drag. */
const SLOP = 4;

/** Ms within which a second click makes a double click. */
const DOUBLE_MS = 350;

type Drag = 'scrub' | 'move' | 'span';

interface Gesture {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly timeWindow: TimeExtent;
  readonly resume: boolean;
  drag: Drag | null;
}

/**
 * What pointers do on the plot. Along the top band they move the playhead, on the shade the window, beside it they
 * take a new window; a click goes to what it hits, a double click fits everything, two fingers or Ctrl and the wheel zoom.
 */
export function plotGesture(timeline: TimelineView): (surface: HTMLElement) => () => void {
  return (surface) => {
    const listening = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      surface.addEventListener(type, act, {signal: listening.signal, passive: false});
    const fingers = new Map<number, number>();
    // The surface reaches beyond the plot on both sides.
    const plot = surface.parentElement!;
    let gesture: Gesture | null = null;
    let lastClick = {x: 0, now: -Infinity};
    const {playback} = timeline.session;

    const at = (event: {clientX: number; clientY: number}) => {
      const box = plot.getBoundingClientRect();
      return {x: event.clientX - box.left, y: event.clientY - box.top};
    };

    on('pointerdown', (event) => {
      if (event.button !== 0) return;
      const {x, y} = at(event);
      surface.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, x);
      timeline.point(null);
      if (fingers.size > 1) return end(true);
      gesture = {
        ...{pointer: event.pointerId, x, y, timeWindow: timeline.timeWindow},
        ...{resume: playback.value.playing, drag: null}
      };
      if (timeline.size === 'compact' || y < timeline.frame.top) start('scrub', x);
    });

    on('pointermove', (event) => {
      const {x, y} = at(event);
      if (fingers.size > 1) return pinch(event.pointerId, x);
      if (gesture?.pointer !== event.pointerId) return hover(event.pointerType, x, y);
      if (!gesture.drag) {
        if (Math.abs(x - gesture.x) < SLOP) return;
        start(gesture.x > timeline.startX && gesture.x < timeline.endX ? 'move' : 'span', x);
      }
      drag(x);
    });

    on('pointerup', (event) => {
      const {x, y} = at(event);
      fingers.delete(event.pointerId);
      if (gesture?.pointer !== event.pointerId) return;
      if (!gesture.drag) click(x, y, event.timeStamp);
      end(false);
    });

    on('pointercancel', (event) => {
      fingers.delete(event.pointerId);
      if (gesture?.pointer === event.pointerId) end(true);
    });

    on('pointerleave', () => timeline.point(null));

    on('wheel', (event) => {
      if (event.ctrlKey) {
        event.preventDefault();
        timeline.zoom(Math.exp(event.deltaY * 0.01), timeline.scale.instant(at(event).x));
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        timeline.pan((event.deltaX || event.deltaY) / timeline.width);
      }
    });

    function start(kind: Drag, x: number): void {
      gesture!.drag = kind;
      if (kind !== 'scrub') return;
      playback.pause();
      drag(x);
    }

    function drag(x: number): void {
      const {drag: kind, x: from, timeWindow} = gesture!;
      const inside = Math.min(Math.max(x, 0), timeline.width);
      const {scale} = timeline;
      if (kind === 'scrub') playback.seek(scale.instant(inside));
      else if (kind === 'move')
        timeline.brush(moveWindow(timeWindow, scale.instant(x) - scale.instant(from), timeline.grid));
      else timeline.brush(spanWindow(scale.instant(from), scale.instant(inside), timeline.grid));
    }

    // What was cut short (by a second finger, by scrolling) is undone.
    function end(cut: boolean): void {
      if (!gesture) return;
      if (cut && gesture.drag && gesture.drag !== 'scrub') timeline.brush(gesture.timeWindow);
      if (gesture.drag === 'scrub' && gesture.resume) playback.play();
      gesture = null;
    }

    function pinch(pointer: number, x: number): void {
      const other = [...fingers].find(([id]) => id !== pointer)?.[1];
      const before = fingers.get(pointer);
      fingers.set(pointer, x);
      if (other === undefined || before === undefined) return;
      const [was, is] = [Math.abs(before - other), Math.abs(x - other)];
      if (was > 8 && is > 8) timeline.zoom(was / is, timeline.scale.instant(other));
    }

    function hover(pointerType: string, x: number, y: number): void {
      if (pointerType === 'touch') return;
      const hit = timeline.hitAt(x, y);
      timeline.point(hit && {hit, x, y});
    }

    function click(x: number, y: number, now: number): void {
      const hit = timeline.hitAt(x, y);
      const twice = now - lastClick.now < DOUBLE_MS && Math.abs(x - lastClick.x) < SLOP;
      lastClick = {x, now};
      if (twice && !hit) return timeline.fitAll();
      if (hit?.ids.length === 1) timeline.session.selection.selected = hit.ids[0]!;
      playback.seek(hit?.instant ?? timeline.scale.instant(x));
    }

    return () => listening.abort();
  };
}
