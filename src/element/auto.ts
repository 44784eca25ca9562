import {defineIncidentMap} from './define.ts';

defineIncidentMap();
