import {IncidentMapElement} from './incident-map.ts';

/** Registers `<incident-map>`; nothing is registered by importing the library. Registering twice does nothing. */
export function defineIncidentMap(name = 'incident-map'): void {
  if (!customElements.get(name)) customElements.define(name, IncidentMapElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-map': IncidentMapElement;
  }
}
