import { describe, expect, it } from 'vitest';
import { practiceIds } from '../../lib/taxonomy/practices.ts';
import { readModel } from '../../scripts/read-model.ts';

describe('readModel', () => {
  it('reads the model that ships with the extension', async () => {
    const model = await readModel();
    expect(model.practices).toHaveLength(practiceIds.length);
  });

  it('rejects a file that is no model, and one that is not there', async () => {
    await expect(readModel(import.meta.filename)).rejects.toThrow();
    await expect(readModel('no-such-model.bin')).rejects.toThrow('no-such-model.bin');
  });
});
