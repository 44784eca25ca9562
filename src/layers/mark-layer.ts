import {ScatterplotLayer} from '@deck.gl/layers';
import {ATTRIBUTES} from './mark-buffers.ts';
import {FRAGMENT_SHADER} from './mark-fragment-shader.ts';
import type {MarkUniforms} from './mark-uniforms.ts';
import {marksModule, pixelsPerKilometer} from './mark-uniforms.ts';
import {VERTEX_SHADER} from './mark-vertex-shader.ts';

/** What a mark layer takes beside its data, which are bound buffers. */
export interface MarkLayerProps {
  readonly uniforms: MarkUniforms;
  /** Whether the marks are soft areas or crisp points: a program each, because a software renderer runs through all of one. */
  readonly soft: boolean;
}

/**
 * Instanced squares on which a shader draws the marks. Differs from the scatterplot in its attributes, which are never
 * computed or uploaded here, and in its shaders; where marks stand, and what they have become, is computed there.
 */
export class MarkLayer extends ScatterplotLayer<unknown, MarkLayerProps> {
  static override layerName = 'MarkLayer';

  override getShaders(): ReturnType<ScatterplotLayer['getShaders']> {
    const shaders = super.getShaders();
    const modules = (shaders.modules as {name: string}[]).filter(({name}) => name !== 'scatterplot');
    const defines = {...shaders.defines, ...(this.props.soft ? {SOFT: true} : {})};
    return {...shaders, defines, vs: VERTEX_SHADER, fs: FRAGMENT_SHADER, modules: [...modules, marksModule]};
  }

  override initializeState(): void {
    super.initializeState();
    const attributes = this.getAttributeManager()!;
    attributes.remove(Object.keys(attributes.getAttributes()));
    attributes.addInstanced(
      Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, layout]) => [name, {...layout, noAlloc: true}]))
    );
  }

  override draw(): void {
    const model = this.state.model!;
    const zoom = this.context.viewport.zoom;
    model.shaderInputs.setProps({marks: {...this.props.uniforms, pixelsPerKilometer: pixelsPerKilometer(zoom)}});
    model.draw(this.context.renderPass);
  }
}
