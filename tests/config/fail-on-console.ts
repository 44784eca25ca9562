import {afterEach, beforeEach, vi} from 'vitest';

const messages: string[] = [];

// A test that expects a message replaces the method with its own spy, which then receives it instead.
beforeEach(() => {
  messages.length = 0;
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      messages.push(`console.${level}: ${parts.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  if (messages.length > 0) throw new Error(`unexpected console output: ${messages.join('\n')}`);
});
