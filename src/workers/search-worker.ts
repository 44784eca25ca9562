import type {SearchRequest} from './search-messages.ts';
import {searchService} from './search-service.ts';

const handle = searchService({
  answer: (response, transfer) => self.postMessage(response, {transfer}),
  fetchJson: async (url) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response.json();
  }
});

self.onmessage = ({data}: MessageEvent<SearchRequest>) => handle(data);
