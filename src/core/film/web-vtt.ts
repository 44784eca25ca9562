import type {Cue} from './cue.ts';

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};

/**
 * Cues as a WebVTT file (https://www.w3.org/TR/webvtt1/): captions or chapters. Left out are cues without words, and those
 * that last less than a millisecond, because their end has to lie after their start.
 */
export function webVtt(cues: readonly Cue[]): string {
  const blocks = cues
    .map(({text, ...span}) => ({...span, text: cueText(text)}))
    .filter(({startMs, endMs, text}) => text !== '' && Math.round(endMs) > Math.round(startMs))
    .map(({startMs, endMs, text}, i) => `${i + 1}\n${vttTime(startMs)} --> ${vttTime(endMs)}\n${text}\n`);
  return ['WEBVTT\n', ...blocks].join('\n');
}

/** A time in ms as `HH:MM:SS.mmm`; hours may take more digits. */
export function vttTime(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  const [hours, minutes] = [Math.floor(whole / 3_600_000), Math.floor(whole / 60_000) % 60];
  return `${digits(hours, 2)}:${digits(minutes, 2)}:${digits(Math.floor(whole / 1000) % 60, 2)}.${digits(whole % 1000, 3)}`;
}

// An empty line would end the cue; "-->" would begin another one.
function cueText(text: string): string {
  return text
    .replace(/\0/g, '\uFFFD')
    .replace(/[&<>]/g, (character) => ESCAPES[character]!)
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
