import type {Size} from '../../core/camera/camera.ts';
import type {Block} from './block.ts';

/** A block in its place, in px. */
export interface Arranged {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** Where blocks stand beside and below one another, and the size in px that they take. */
export interface Arrangement extends Size {
  readonly blocks: readonly Arranged[];
}

/** Space in px between columns, and between blocks of one. */
export interface Gaps {
  readonly across: number;
  readonly down: number;
}

/**
 * Blocks of one width in at most so many columns, in their order, so that the highest column is as low as it can be.
 * @param columns at least 1
 */
export function arranged(blocks: readonly Block[], columns: number, {across, down}: Gaps): Arrangement {
  const heights = possibleHeights(blocks, down);
  const most = heights.find((height) => filled(blocks, height, down).length <= columns) ?? Infinity;
  const lists = filled(blocks, most, down);
  const column = blocks[0]?.width ?? 0;
  return {
    width: lists.length * column + Math.max(0, lists.length - 1) * across,
    height: Math.max(0, ...lists.map((list) => heightOf(list, down))),
    blocks: lists.flatMap((list, index) => {
      let y = 0;
      return list.map((block) => {
        const place = {block, x: index * (column + across), y};
        y += block.height + down;
        return place;
      });
    })
  };
}

// Every height that a column can have, ascending.
function possibleHeights(blocks: readonly Block[], down: number): readonly number[] {
  const heights = blocks.flatMap((_, from) =>
    blocks.slice(from).map((__, to) => heightOf(blocks.slice(from, from + to + 1), down))
  );
  return heights.sort((a, b) => a - b);
}

function filled(blocks: readonly Block[], most: number, down: number): readonly (readonly Block[])[] {
  const lists: Block[][] = [];
  for (const block of blocks) {
    const last = lists.at(-1);
    if (last && heightOf([...last, block], down) <= most) last.push(block);
    else if (block.height > most) return Array.from({length: blocks.length + 1}, () => []);
    else lists.push([block]);
  }
  return lists;
}

function heightOf(blocks: readonly Block[], down: number): number {
  return blocks.reduce((sum, {height}) => sum + height, 0) + Math.max(0, blocks.length - 1) * down;
}
