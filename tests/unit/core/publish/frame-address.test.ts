import {describe, expect, it} from 'vitest';
import {frameAddress} from '../../../../src/core/publish/frame-address.ts';

const ADDRESS = 'https://maps.example/d/#v=1&sel=a%26b&theme=dark&kiosk=1&foreign=1';

describe('frameAddress', () => {
  it('keeps the view and what it does not know, and leaves out where else it stood', () => {
    expect(frameAddress(ADDRESS, {plays: false, theme: 'auto'})).toBe(
      'https://maps.example/d/#v=1&sel=a%26b&foreign=1&embed=1'
    );
  });

  it('says how the frame begins, once', () => {
    const once = frameAddress(ADDRESS, {plays: true, theme: 'light'});
    expect(once).toBe('https://maps.example/d/#v=1&sel=a%26b&foreign=1&embed=1&autoplay=1&theme=light');
    expect(frameAddress(once, {plays: true, theme: 'light'})).toBe(once);
  });

  it('makes a frame of an address without a view', () => {
    expect(frameAddress('https://maps.example/', {plays: false, theme: 'auto'})).toBe('https://maps.example/#embed=1');
  });
});
