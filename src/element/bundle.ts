// The library in one file, for pages that are written by hand: the element is registered once the styles beside it are there.
import {defineIncidentMap} from './define.ts';
import {ownStyles} from './own-styles.ts';

export * from './index.ts';

void ownStyles(document).then(() => defineIncidentMap());
