import type {Position} from 'geojson';

/** Rounds the corners of a line or ring by cutting each twice (Chaikin). Ends stay; a ring stays closed. [lon, lat]. */
export function smooth(line: readonly Position[], times = 2): Position[] {
  let points = [...line];
  for (let i = 0; i < times; i++) points = cutCorners(points);
  return points;
}

function cutCorners(line: readonly Position[]): Position[] {
  const first = line[0]!;
  const last = line.at(-1)!;
  const closed = line.length > 3 && first[0] === last[0] && first[1] === last[1];
  const cut: Position[] = closed ? [] : [first];
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!;
    const b = line[i]!;
    if (closed || i > 1) cut.push(between(a, b, 0.25));
    if (closed || i < line.length - 1) cut.push(between(a, b, 0.75));
  }
  cut.push(closed ? cut[0]! : last);
  return cut;
}

function between([ax, ay]: Position, [bx, by]: Position, share: number): Position {
  return [ax! + (bx! - ax!) * share, ay! + (by! - ay!) * share];
}
