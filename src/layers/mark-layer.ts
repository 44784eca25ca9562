import type {LayerProps} from '@deck.gl/core';
import {Layer, project32} from '@deck.gl/core';
import {Model} from '@luma.gl/engine';
import type {MarkDrawing, MarkPart} from './mark-columns.ts';
import {markRange} from './mark-columns.ts';
import {fragmentShader} from './mark-fragment-shader.ts';
import type {MarkPicture} from './mark-picture.ts';
import type {MarkTextures} from './mark-textures.ts';
import {marksModule, viewUniforms} from './mark-uniforms.ts';
import {VERTEX_SHADER, VERTICES_PER_MARK} from './mark-vertex-shader.ts';

/** What a layer of marks takes; none of it ever changes within a layer. */
export interface MarkLayerProps extends LayerProps {
  readonly part: MarkPart;
  /** The part's marks, or the rings of those that just arrived. */
  readonly of: 'marks' | 'rings';
  /** Whether the map is a globe. */
  readonly globe: boolean;
  readonly marks: MarkTextures;
  /** The picture to draw now. */
  readonly picture: () => MarkPicture;
}

/**
 * Squares on which a shader draws the marks. The layer has no attributes: the vertex shader looks the columns up by the
 * number of the vertex, so that a range of rows is all that changes when time passes, and no square is an instance of
 * its own, which costs a draw call each where a processor stands in for a graphics card.
 */
export class MarkLayer extends Layer<MarkLayerProps> {
  static override layerName = 'MarkLayer';

  declare state: {model: Model};

  // A program for each way of drawing: a graphics processor, let alone a software renderer, runs through all of one for
  // every pixel.
  override getShaders(): ReturnType<Layer['getShaders']> {
    const {part, globe} = this.props;
    const defines = {
      [this.#drawing.toUpperCase()]: true,
      ...(part.drawing === 'soft' ? {SOFT: true} : {}),
      ...(globe ? {GLOBE: true} : {})
    };
    return super.getShaders({
      vs: VERTEX_SHADER,
      fs: fragmentShader(this.#drawing),
      defines,
      modules: [project32, marksModule]
    });
  }

  override initializeState(): void {
    const model = new Model(this.context.device, {...this.getShaders(), id: this.props.id, topology: 'triangle-list'});
    this.setState({model});
  }

  /** Draws no more than the marks that can touch the picture's extent of time. */
  override draw(): void {
    const {model} = this.state;
    const {part, of, marks, picture} = this.props;
    const {uniforms, sprites, [of]: ranges} = picture();
    const [from, to] = markRange(marks.columns, part, ranges);
    if (from >= to) return;
    model.setBindings(this.#drawing === 'sprite' ? {...marks.bindings, ...sprites} : marks.bindings);
    model.setDrawOffsets({firstVertex: from * VERTICES_PER_MARK, firstIndex: 0});
    model.setVertexCount((to - from) * VERTICES_PER_MARK);
    model.shaderInputs.setProps({marks: {...uniforms, ...viewUniforms(this.context.viewport)}});
    model.draw(this.context.renderPass);
  }

  /** Whether its program is ready, so that it draws: some browsers link them beside everything else. */
  get linked(): boolean {
    return this.getModels().every(({pipeline: {sharedRenderPipeline: shared, linkStatus}}) => {
      const status = shared && 'linkStatus' in shared ? shared.linkStatus : linkStatus;
      return status === 'success';
    });
  }

  get #drawing(): MarkDrawing {
    return this.props.of === 'rings' ? 'ring' : this.props.part.drawing;
  }
}
