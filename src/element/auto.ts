// Loaded by itself, this registers the element.
import {defineIncidentMap} from './define.ts';

defineIncidentMap();
