import { describe, expect, it } from 'vitest';
import { decodeModel } from '../../lib/classify/decode-model.ts';
import { parseModel } from '../../lib/classify/model.ts';
import { ModelError } from '../../lib/classify/model-error.ts';
import { computeChecksum, decodeWeight, encodeWeight } from '../../lib/classify/model-format.ts';
import { trainModel } from '../../scripts/training/train-model.ts';
import { toyExamples, toyOptions, toyPlans } from '../scripts/training/toy-examples.ts';
import { readShippedModel } from './shipped-model.ts';

const { bytes } = trainModel(toyExamples(), toyPlans(), toyOptions, () => undefined);

/** The toy model with something done to it; the checksum is put right unless that is what is wrong. */
function damage(change: (copy: Uint8Array) => Uint8Array, fixChecksum = true): ArrayBuffer {
  const copy = change(bytes.slice());
  if (fixChecksum && copy.length > 16) new DataView(copy.buffer).setUint32(8, computeChecksum(copy.subarray(12)), true);
  return copy.slice().buffer;
}

function setByte(copy: Uint8Array, at: number, value: number): Uint8Array {
  copy[at] = value;
  return copy;
}

function editHeader(from: string | RegExp, to: string): (copy: Uint8Array) => Uint8Array {
  return (copy) => {
    const length = new DataView(copy.buffer).getUint32(12, true);
    const header = new TextDecoder().decode(copy.subarray(16, 16 + length));
    const edited = new TextEncoder().encode(header.replace(from, to));
    const changed = new Uint8Array(copy.length - length + edited.length);
    changed.set(copy.subarray(0, 16));
    changed.set(edited, 16);
    changed.set(copy.subarray(16 + length), 16 + edited.length);
    new DataView(changed.buffer).setUint32(12, edited.length, true);
    return changed;
  };
}

describe('a model file', () => {
  it('comes back as it was written', () => {
    const model = decodeModel(bytes.slice().buffer);
    expect(model.categories.map(({ id }) => id)).toEqual(['deleting', 'selling']);
    expect(model.weights.length).toBeGreaterThan(100);
    expect(model.weights.every(Number.isFinite)).toBe(true);
  });

  it('keeps weights to within a hundredth of the largest, and small ones far closer', () => {
    for (const weight of [1, 0.5, 0.1, 0.01, -0.3]) {
      expect(Math.abs(decodeWeight(encodeWeight(weight, 1), 1) - weight)).toBeLessThan(
        0.008 * Math.sqrt(Math.abs(weight)) + 1e-3,
      );
    }
  });

  it.each([
    ['nothing at all', damage(() => new Uint8Array()), /not a Clauselight model/],
    ['a web page', new TextEncoder().encode('<!doctype html><p>Not found</p>').buffer, /not a Clauselight model/],
    ['another version', damage((copy) => setByte(copy, 4, 9)), /format 9.*format 2/],
    ['one changed byte', damage((copy) => setByte(copy, 500, (copy[500] ?? 0) ^ 1), false), /checksum/],
    ['a file cut short', damage((copy) => copy.slice(0, -10)), /other weights|cut off/],
    ['a file cut within the header', damage((copy) => copy.slice(0, 100)), /cut off/],
    ['something after the end', damage((copy) => Uint8Array.from([...copy, 0])), /other weights/],
    ['a header that is no JSON', damage(editHeader('{', '[')), /not JSON/],
    ['a number that is none', damage(editHeader(/"bias":[^,]+/, '"bias":null')), /bias/],
    ['an infinite number', damage(editHeader(/"slope":[^,]+/, '"slope":1e999')), /slope/],
    ['a threshold above one', damage(editHeader(/"threshold":[^,}]+/, '"threshold":1.5')), /threshold/],
    ['a column that is not there', damage(editHeader(/"whole":\d+/, '"whole":77')), /column/],
    ['one label twice', damage(editHeader('"id":"deleting"', '"id":"selling"')), /twice/],
    ['features of another width', damage(editHeader('"hashBits":24', '"hashBits":20')), /20 bits/],
    [
      'more features than there are',
      damage(editHeader(/"features":\d+/, '"features":15000000')),
      /cut off|range|damaged/,
    ],
  ])('that is %s is refused, with what to do', (_, file, message) => {
    expect(() => decodeModel(file as ArrayBuffer)).toThrow(ModelError);
    expect(() => decodeModel(file as ArrayBuffer)).toThrow(message);
    expect(() => decodeModel(file as ArrayBuffer)).toThrow(/Reinstall Clauselight/);
  });

  it('with other labels than the taxonomy is refused', () => {
    expect(() => parseModel(bytes.slice().buffer)).toThrow(/2 categories, the taxonomy has 10/);
  });
});

describe('the shipped model', () => {
  it('is sound, knows the taxonomy, and stays within two megabytes', () => {
    const file = readShippedModel();
    expect(parseModel(file).practices).toHaveLength(86);
    expect(file.byteLength).toBeLessThanOrEqual(2_000_000);
  });
});
