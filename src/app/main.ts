import type {IncidentMapElement} from '../element/index.ts';
import {defineIncidentMap} from '../element/index.ts';
import {followAddress} from './address.ts';
import './page.css';

defineIncidentMap();

const embedded = /(^|[#&])embed=1(&|$)/.test(location.hash);
const map = document.createElement('incident-map') as IncidentMapElement;
map.setAttribute('src', 'data/catalog.json');
map.setAttribute('controls', embedded ? 'compact' : 'full');
map.setAttribute('href', './');
map.view = location.hash;
document.querySelector('main')!.append(map);
if (!embedded) followAddress(map);
