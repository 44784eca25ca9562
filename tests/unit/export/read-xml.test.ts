import {describe, expect, it} from 'vitest';
import {readXml} from './read-xml.ts';

const read = (body: string) => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);

describe('the reader of XML in these tests', () => {
  it('reads elements, attributes and texts', () => {
    expect(read('<a b="1"><c/>x&amp;y</a>\n')).toEqual({
      ...{name: 'a', attributes: {b: '1'}, text: 'x&y'},
      children: [{name: 'c', attributes: {}, children: [], text: ''}]
    });
  });

  it.each([
    ...['<a>', '<a></b>', '<a/><b/>', 'x<a/>', '<a>&nbsp;</a>', '<a>&</a>', '<a>]]></a>', '<a b=1/>', '<a b="<"/>'],
    ...['<a>\0</a>', '<a>\uD800</a>', '<a>\uFFFE</a>', '<a><</a>', '</a>', '']
  ])('does not take %j', (body) => {
    expect(() => read(body)).toThrow();
  });
});
