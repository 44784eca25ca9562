import type {LayerProps} from '@deck.gl/core';
import {Layer, project32} from '@deck.gl/core';
import {Model} from '@luma.gl/engine';
import type {MarkDrawing} from './mark-columns.ts';
import {fragmentShader} from './mark-fragment-shader.ts';
import type {MarkTextures} from './mark-textures.ts';
import type {SpriteBindings} from './mark-sprites.ts';
import type {MarkUniforms} from './mark-uniforms.ts';
import {marksModule, viewUniforms} from './mark-uniforms.ts';
import {VERTEX_SHADER, VERTICES_PER_MARK} from './mark-vertex-shader.ts';

/** What a layer of marks takes. The first three make its program, and never change within a layer. */
export interface MarkLayerProps extends LayerProps {
  /** A program each: a graphics processor, let alone a software renderer, runs through all of one for every pixel. */
  readonly drawing: MarkDrawing;
  /** Whether the marks are areas, whose size follows the map. */
  readonly soft: boolean;
  /** Whether the map is a globe. */
  readonly globe: boolean;
  readonly uniforms: MarkUniforms;
  readonly marks: MarkTextures;
  readonly sprites: SpriteBindings;
  /** The marks to draw, as a half-open range of {@link MarkColumns.rows}. */
  readonly range: readonly [from: number, to: number];
}

/**
 * Squares on which a shader draws the marks. The layer has no attributes: the vertex shader looks the columns up by the
 * number of the vertex, so that a range of rows is all that changes when time passes, and no square is an instance of
 * its own, which costs a draw call each where a processor stands in for a graphics card.
 */
export class MarkLayer extends Layer<MarkLayerProps> {
  static override layerName = 'MarkLayer';

  declare state: {model: Model};

  override getShaders(): ReturnType<Layer['getShaders']> {
    const {drawing, soft, globe} = this.props;
    const defines = {[drawing.toUpperCase()]: true, ...(soft ? {SOFT: true} : {}), ...(globe ? {GLOBE: true} : {})};
    return super.getShaders({
      vs: VERTEX_SHADER,
      fs: fragmentShader(drawing),
      defines,
      modules: [project32, marksModule]
    });
  }

  override initializeState(): void {
    const model = new Model(this.context.device, {...this.getShaders(), id: this.props.id, topology: 'triangle-list'});
    this.setState({model});
  }

  override draw(): void {
    const {model} = this.state;
    const {drawing, uniforms, marks, sprites, range} = this.props;
    const [from, to] = range;
    if (from >= to) return;
    model.setBindings(drawing === 'sprite' ? {...marks.bindings, ...sprites} : marks.bindings);
    model.setDrawOffsets({firstVertex: from * VERTICES_PER_MARK, firstIndex: 0});
    model.setVertexCount((to - from) * VERTICES_PER_MARK);
    model.shaderInputs.setProps({marks: {...uniforms, ...viewUniforms(this.context.viewport)}});
    model.draw(this.context.renderPass);
  }
}
