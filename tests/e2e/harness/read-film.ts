import type {InputVideoTrack} from 'mediabunny';
import {ALL_FORMATS, BufferSource, EncodedPacketSink, Input} from 'mediabunny';
import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';

/** The picture track of a film. */
export async function trackOf(film: Buffer): Promise<InputVideoTrack> {
  const input = new Input({source: new BufferSource(film), formats: ALL_FORMATS});
  return (await input.getPrimaryVideoTrack())!;
}

/** The encoded frames of a film, their times in seconds and their bytes in base64. */
export async function packetsOf(film: Buffer): Promise<{timestamp: number; key: boolean; data: string}[]> {
  const track = await trackOf(film);
  const packets = [];
  for await (const packet of new EncodedPacketSink(track).packets())
    packets.push({
      timestamp: packet.timestamp,
      key: packet.type === 'key',
      data: Buffer.from(packet.data).toString('base64')
    });
  return packets;
}

/** A frame of a film, decoded by the browser. */
export async function decoded(page: Page, film: Buffer, frame: number): Promise<PNG> {
  const track = await trackOf(film);
  const {codec, codedWidth, codedHeight, description} = (await track.getDecoderConfig())!;
  const url = await page.evaluate(
    async ({packets, config, head, wanted}) => {
      const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const canvas = new OffscreenCanvas(config.codedWidth!, config.codedHeight!);
      let seen = 0;
      const decoder = new VideoDecoder({
        output: (picture) => {
          if (seen++ === wanted) canvas.getContext('2d')!.drawImage(picture, 0, 0);
          picture.close();
        },
        error: (error) => {
          throw error;
        }
      });
      decoder.configure({...config, ...(head ? {description: bytes(head)} : {})});
      for (const {timestamp, key, data} of packets)
        decoder.decode(
          new EncodedVideoChunk({type: key ? 'key' : 'delta', timestamp: timestamp * 1e6, data: bytes(data)})
        );
      await decoder.flush();
      const blob = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(blob, (byte) => String.fromCharCode(byte)).join(''));
    },
    {
      packets: await packetsOf(film),
      config: {codec, codedWidth: codedWidth!, codedHeight: codedHeight!},
      head: description ? Buffer.from(description as Uint8Array).toString('base64') : null,
      wanted: frame
    }
  );
  return PNG.sync.read(Buffer.from(url, 'base64'));
}

/** The delays of a GIF's frames, in hundredths of a second (https://www.w3.org/Graphics/GIF/spec-gif89a.txt, 23). */
export function gifDelays(gif: Buffer): number[] {
  const delays: number[] = [];
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + table(gif[10]!);
  const skipBlocks = () => {
    while (gif[at] !== 0) at += gif[at]! + 1;
    at++;
  };
  while (gif[at] !== 0x3b) {
    if (gif[at] === 0x21) {
      if (gif[at + 1] === 0xf9) delays.push(gif.readUInt16LE(at + 4));
      at += 2;
      skipBlocks();
    } else {
      at += 10 + table(gif[at + 9]!) + 1;
      skipBlocks();
    }
  }
  return delays;
}
