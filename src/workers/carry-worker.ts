import type {CarryRequest} from './carry-messages.ts';
import {carryService} from './carry-service.ts';

const handle = carryService((response) => self.postMessage(response));

self.onmessage = ({data}: MessageEvent<CarryRequest>) => void handle(data);
