// The page that `dateline render` steers; it shows nothing by itself.
import {renderPage} from '../../element/render/render-page.ts';

globalThis.datelineRender = renderPage('../data/catalog.json', '../');
