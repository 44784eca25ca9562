// Loaded by itself, this registers the element; the styles come along with the import.
void import('./define.ts').then(({defineIncidentMap}) => defineIncidentMap());
