import { beforeEach, expect, it } from 'vitest';
import { keepSector } from '../../entrypoints/popup/keep-sector.ts';

beforeEach(() => localStorage.clear());

it('remembers a sector until all are chosen again', () => {
  const keeper = keepSector(localStorage);
  expect(keeper.read()).toBeNull();
  keeper.write('games');
  expect(keepSector(localStorage).read()).toBe('games');
  keeper.write(null);
  expect(keeper.read()).toBeNull();
  expect(localStorage).toHaveLength(0);
});

it('takes what is no sector for none', () => {
  localStorage.setItem('clauselight-sector', 'kites');
  expect(keepSector(localStorage).read()).toBeNull();
});
