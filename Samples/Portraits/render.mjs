// Renders the portraits set: node render.mjs --out DIR [--count 8000] [--seed 1] [--size 32]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawTraits } from './attributes.mjs';
import { grid, pngOf } from './draw.mjs';
import { attributeNames, labelsOf } from './labels.mjs';
import { randomStream } from './random.mjs';

const progressEvery = 250;

function main() {
  const { out, count, seed, size } = readArguments();
  mkdirSync(out, { recursive: true });

  const rows = [['file', ...attributeNames].join(',')];
  for (let index = 0; index < count; index++) {
    const { traits, labels } = drawPortrait(seed, index);
    const file = `${String(index).padStart(5, '0')}.png`;
    writeFileSync(join(out, file), pngOf(traits, size));
    rows.push([file, ...attributeNames.map((name) => labels[name])].join(','));
    if ((index + 1) % progressEvery === 0 || index + 1 === count) {
      process.stderr.write(`rendered ${index + 1} of ${count}\n`);
    }
  }

  writeFileSync(join(out, 'attributes.csv'), `${rows.join('\n')}\n`);
  const card = {
    name: 'portraits',
    license: 'CC0-1.0',
    source: 'Pixel Art by DiceBear, https://www.dicebear.com/styles/pixel-art/',
    count,
    seed,
    size,
  };
  writeFileSync(join(out, 'source.json'), `${JSON.stringify(card, null, 2)}\n`);
}

/** Draws until the portrait shows clearly what it shows. */
function drawPortrait(seed, index) {
  const random = randomStream(seed, index);
  for (;;) {
    const traits = drawTraits(random);
    const labels = labelsOf(traits);
    if (labels) {
      return { traits, labels };
    }
  }
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      count: { type: 'string', default: '8000' },
      seed: { type: 'string', default: '1' },
      size: { type: 'string', default: String(2 * grid) },
    },
  });
  if (!values.out) {
    throw new RangeError('--out is missing: name the folder for the sprites');
  }
  const size = wholeNumber(values.size, '--size', grid, 128);
  if (size % grid !== 0) {
    throw new RangeError(`--size must be a multiple of ${grid}, the art's own size, not ${size}`);
  }
  return {
    out: values.out,
    count: wholeNumber(values.count, '--count', 1, 100_000),
    seed: wholeNumber(values.seed, '--seed', 0, Number.MAX_SAFE_INTEGER),
    size,
  };
}

function wholeNumber(text, name, low, high) {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < low || value > high) {
    throw new RangeError(`${name} must be a whole number from ${low} to ${high}, not "${text}"`);
  }
  return value;
}

try {
  main();
} catch (error) {
  const usage = error instanceof RangeError || error.code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${usage ? error.message : error.stack}\n`);
  process.exitCode = usage ? 2 : 1;
}
