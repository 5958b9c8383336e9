/** Positions in memory: what all do. */
import { memoryPositions } from '@hookwright/runtime';
import { positionsSuite } from './positions-suite.ts';

positionsSuite('memoryPositions', ({ rememberMs }) => {
  let nowMs = Date.UTC(2025, 0, 1);
  const positions = memoryPositions({ rememberMs, now: () => nowMs });
  return { positions, pass: (ms) => void (nowMs += ms) };
});
