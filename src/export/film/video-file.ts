import type {VideoCodec} from 'mediabunny';
import {
  BufferTarget,
  CanvasSource,
  getEncodableVideoCodecs,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat
} from 'mediabunny';
import type {Size} from '../../core/camera/camera.ts';
import type {FilmFormat} from '../../core/film/film-format.ts';
import {filmBitrate} from '../../core/film/film-format.ts';
import type {FilmFile, FilmFileOptions} from './film-file.ts';

type VideoFormat = Exclude<FilmFormat, 'gif'>;

const CODECS: Readonly<Record<VideoFormat, VideoCodec>> = {mp4: 'avc', webm: 'vp9', av1: 'av1'};
const TYPES: Readonly<Record<VideoFormat, string>> = {mp4: 'video/mp4', webm: 'video/webm', av1: 'video/webm'};

/** Seconds from one frame that stands by itself to the next, so that a player can seek. */
const KEY_FRAME_S = 2;

/** The formats that this browser can write a film of a size in px in; none where it has no WebCodecs, as outside of https. */
export async function videoFormatsHere(size: Size, fps: number): Promise<readonly VideoFormat[]> {
  if (typeof VideoEncoder === 'undefined') return [];
  const formats = Object.keys(CODECS) as VideoFormat[];
  const possible = await Promise.all(
    formats.map((format) =>
      getEncodableVideoCodecs([CODECS[format]], {
        ...{width: size.width, height: size.height},
        ...{bitrate: filmBitrate(format, size, fps), frameRate: fps}
      })
    )
  );
  return formats.filter((_, i) => possible[i]!.length > 0);
}

/** An MP4 or WebM file, encoded by the browser. Frame i begins at exactly i / fps seconds and takes 1 / fps. */
export async function videoFile(format: VideoFormat, {canvas, fps}: FilmFileOptions): Promise<FilmFile> {
  const target = new BufferTarget();
  const output = new Output({
    // The index stands first, so that a page plays the film while it comes.
    format: format === 'mp4' ? new Mp4OutputFormat({fastStart: 'in-memory'}) : new WebMOutputFormat(),
    target
  });
  let codec: string | null = null;
  const source = new CanvasSource(canvas, {
    ...{codec: CODECS[format], bitrate: filmBitrate(format, canvas, fps), keyFrameInterval: KEY_FRAME_S},
    onEncoderConfig: (config) => (codec = config.codec)
  });
  output.addVideoTrack(source, {frameRate: fps});
  await output.start();
  return {
    get codec() {
      return codec;
    },
    add: (frame) => source.add(frame / fps, 1 / fps),
    async finish() {
      await output.finalize();
      return new Blob([target.buffer!], {type: TYPES[format]});
    },
    cancel: () => output.cancel()
  };
}
