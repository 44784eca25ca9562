import type {RenderedView, RenderProgress} from '../../../src/core/render/render-report.ts';
import {shortVersion} from '../../../src/core/cite/cited-view.ts';
import {counted} from '../format-issue.ts';
import type {WrittenFile} from './make-files.ts';

/** A film says how far it is each time that so much more of it is done. */
const STEP = 0.1;

/** A file that was written, in a line. */
export function fileInWords(file: WrittenFile): string {
  const size = 'width' in file ? `, ${file.width} × ${file.height} px` : '';
  const scale = file.kind === 'picture' && file.scale > 1 ? ` at ${file.scale}x` : '';
  const length =
    file.kind === 'film' ? `, ${counted(file.frames, 'frame')} at ${file.rate} a second, ${file.seconds} s` : '';
  return `${file.file}: ${(file.bytes / 1000).toFixed(0)} KB${size}${scale}${length}`;
}

/** What was rendered, in a line. */
export function viewInWords({data, version, records}: RenderedView): string {
  const {asPoints, asAreas, notPlaced, flows} = records;
  const incidents = asPoints + asAreas + notPlaced;
  return [
    `${data}${version === null ? '' : `, version ${shortVersion(version)!}`}`,
    `${asPoints} of ${counted(incidents, 'incident')} shown as points, ${counted(flows, 'flow')}`
  ].join(': ');
}

/** Says how far a film is, at the first frame, in steps and at the last one. */
export function progressInWords(name: string, say: (line: string) => void): (progress: RenderProgress) => void {
  let next = 0;
  return ({done, total, left}) => {
    if (done / total < next) return;
    next = Math.min(1, (Math.floor(done / total / STEP) + 1) * STEP);
    const remaining = left === null || done === total ? '' : `, ${Math.ceil(left)} s left`;
    say(`${name}: ${Math.round((done / total) * 100)} %${remaining}`);
  };
}
