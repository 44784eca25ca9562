/** Px of the rows of the plot, from the top of each. */
export interface RowHeights {
  /** Baseline of the histogram. */
  readonly baseline: number;
  readonly bands: number;
  readonly bandPitch: number;
  readonly flags: number;
  readonly flows: number;
  readonly flowPitch: number;
  /** Line of the axis. */
  readonly axis: number;
}

/** Height in px of the row of flags. */
const FLAG_ROW = 17;

/** Most lanes that a row can hold; what finds none is counted beside it. */
export const MOST_LANES = {bands: 9, flows: 12} as const;

/**
 * Shares the height between the band of the playhead's tag (`top`) and the axis among the rows.
 * Lanes become thinner as they become more; the histogram takes what they leave.
 */
export function rowHeights({
  top,
  axis,
  bandLanes,
  flowLanes,
  milestones
}: {
  top: number;
  axis: number;
  bandLanes: number;
  flowLanes: number;
  milestones: boolean;
}): RowHeights {
  const bandPitch = pitch(bandLanes, 28);
  const flowPitch = pitch(flowLanes, 36);
  const flows = axis - 3 - flowLanes * flowPitch;
  const flags = flows - (milestones ? FLAG_ROW + (flowLanes ? 3 : 0) : 0);
  const bandsTop = flags - bandLanes * bandPitch - (bandLanes ? 4 : 0);
  const lanes = bandLanes + flowLanes > 0 || milestones;
  return {
    baseline: Math.max(top + 24, lanes ? bandsTop - 7 : axis),
    bands: bandsTop,
    bandPitch,
    flags,
    flows,
    flowPitch,
    axis
  };
}

function pitch(lanes: number, room: number): number {
  return lanes === 0 ? 0 : Math.max(3, Math.min(7, Math.floor(room / lanes)));
}
