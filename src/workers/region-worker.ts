import type {RegionRequest} from './region-messages.ts';
import {regionService} from './region-service.ts';

// Messages to oneself wait in line behind those that have come in; timers would add milliseconds of their own.
const channel = new MessageChannel();
const paused: (() => void)[] = [];
channel.port1.onmessage = () => paused.shift()?.();

const handle = regionService({
  answer: (response, transfer) => self.postMessage(response, {transfer}),
  pause: () =>
    new Promise((resolve) => {
      paused.push(resolve);
      channel.port2.postMessage(null);
    })
});

self.onmessage = ({data}: MessageEvent<RegionRequest>) => handle(data);
