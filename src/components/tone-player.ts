import type {Tone} from '../core/story/tones.ts';
import {PITCH} from '../core/story/tones.ts';

/** Loudness of one tone, as a share of the loudest there is; a few at once still stay far below that. */
const GAIN = 0.07;

/** How long a tone swells, and after that falls to a third, in seconds: neither a click nor a beep. */
const SWELL_S = 0.04;
const FALL_S = 0.14;

/** When a tone has died away, in seconds. */
const LENGTH_S = 1;

/** Plays soft sines, made here and not loaded. Make one only after the user has asked for sound, and close it. */
export function tonePlayer(): {play(tones: readonly Tone[]): void; close(): void} {
  const audio = new AudioContext();
  return {
    play(tones) {
      const start = audio.currentTime;
      for (const {kind} of tones) {
        const sine = audio.createOscillator();
        const loudness = audio.createGain();
        sine.frequency.value = PITCH[kind];
        loudness.gain.setValueAtTime(0, start);
        loudness.gain.linearRampToValueAtTime(GAIN, start + SWELL_S);
        loudness.gain.setTargetAtTime(0, start + SWELL_S, FALL_S);
        sine.connect(loudness).connect(audio.destination);
        sine.start(start);
        sine.stop(start + LENGTH_S);
      }
    },
    close: () => void audio.close()
  };
}
