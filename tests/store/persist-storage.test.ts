import { describe, expect, it, vi } from 'vitest';
import { askToPersist, measureRoom } from '../../lib/store/persist-storage.ts';

const yes = async () => true;
const no = async () => false;
const refuse = async () => {
  throw new DOMException('no', 'SecurityError');
};

describe('asking for storage that lasts', () => {
  it.each([
    ['was granted before', { persisted: yes, persist: no }, 'persisted'],
    ['is granted', { persisted: no, persist: yes }, 'persisted'],
    ['is refused', { persisted: no, persist: no }, 'refused'],
    ['is not known to the browser', {}, 'unsupported'],
    ['is not there at all', undefined, 'unsupported'],
    ['is forbidden in this window', { persisted: refuse, persist: yes }, 'unsupported'],
  ])('where it %s', async (_how, storage, outcome) => {
    expect(await askToPersist(storage)).toEqual({ outcome });
  });

  it('does not ask the reader twice', async () => {
    const persist = vi.fn(yes);
    await askToPersist({ persisted: yes, persist });
    expect(persist).not.toHaveBeenCalled();
  });

  it('throws what nobody foresaw', async () => {
    const persisted = async () => {
      throw new RangeError('a surprise');
    };
    await expect(askToPersist({ persisted, persist: yes })).rejects.toThrow('a surprise');
  });
});

describe('measuring the room', () => {
  it('tells bytes used and granted', async () => {
    const estimate = async () => ({ usage: 5, quota: 100 });
    expect(await measureRoom({ estimate })).toEqual({ outcome: 'measured', used: 5, granted: 100 });
  });

  it.each([
    ['the browser does not know', undefined],
    ['the browser does not tell', { estimate: async () => ({}) }],
    ['it is forbidden', { estimate: refuse }],
  ])('says so where %s', async (_why, storage) => {
    expect(await measureRoom(storage)).toEqual({ outcome: 'unsupported' });
  });
});
