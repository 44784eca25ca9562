import type {CareTaken, LeftOut, PlaceTier} from '../../../geo/index.ts';

/** What is to be left out of what is published, because telling it could do harm. */
export interface Care {
  /** How exactly places are told; null as they are known. */
  readonly places: PlaceTier | null;
  /** Whole days for which a record is held back after it may have happened; null holds none back. */
  readonly holdDays: number | null;
  readonly leaveOut: readonly LeftOut[];
}

/** Everything is told as it is known. */
export const NO_CARE: Care = {places: null, holdDays: null, leaveOut: []};

/** Most days for which records can be held back: ten years. */
export const MOST_HOLD_DAYS = 3660;

/** Whether anything is to be left out. */
export function takesCare({places, holdDays, leaveOut}: Care): boolean {
  return places !== null || holdDays !== null || leaveOut.length > 0;
}

/** Whether names and free words are left out: when it is asked for, and with coarser places, because names tell the exact ones. */
export function leavesNames({places, leaveOut}: Care): boolean {
  return places !== null || leaveOut.includes('names');
}

/** What is done, as the entry of the data set says it; `heldBack` is counted by who holds records back. */
export function careTaken(care: Care, heldBack: CareTaken['heldBack'], filtered: boolean): CareTaken {
  const leftOut: LeftOut[] = [
    ...(leavesNames(care) ? (['names'] as const) : []),
    ...(care.leaveOut.includes('sources') ? (['sources'] as const) : [])
  ];
  return {
    ...(care.places !== null && {places: care.places}),
    ...(heldBack && {heldBack}),
    ...(leftOut.length > 0 && {leftOut}),
    ...(filtered && {filtered})
  };
}
