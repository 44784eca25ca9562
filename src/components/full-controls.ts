/** What a map has with full controls alone. It is fetched beside the records, so that a compact map goes without its weight. */
export {default as CompareHead} from './compare/CompareHead.svelte';
export {default as CompareTool} from './compare/CompareTool.svelte';
export {default as InSession} from './compare/InSession.svelte';
export {default as PeriodMaps} from './compare/PeriodMaps.svelte';
export {default as SecondWindow} from './compare/SecondWindow.svelte';
export {default as Drawer} from './drawer/Drawer.svelte';
export {default as RegionTools} from './map/RegionTools.svelte';
export {default as Openers} from './Openers.svelte';
export {default as RailColumn} from './rail/RailColumn.svelte';
export {default as RailSheet} from './rail/RailSheet.svelte';
export {TableView} from './table/table-view.svelte.ts';
export {default as Brush} from './timeline/Brush.svelte';
export {default as DockControls} from './timeline/DockControls.svelte';
export {default as Lanes} from './timeline/Lanes.svelte';
export {default as RowLabels} from './timeline/RowLabels.svelte';
export {default as ViewControls} from './timeline/ViewControls.svelte';
export {default as ViewsTool} from './views/ViewsTool.svelte';
export {ComparisonState, secondSession} from '../state/comparison.svelte.ts';
