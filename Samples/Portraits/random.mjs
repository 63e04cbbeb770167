import { createHash } from 'node:crypto';

/**
 * A stream of random choices for one sprite. It depends on the seed and the sprite's index alone, so that a set of 100 is
 * the start of a set of 8,000, and it is the same on every platform: SHA-256 of "seed/index/counter", read as 32-bit numbers.
 */
export function randomStream(seed, index) {
  let counter = 0;
  let block = Buffer.alloc(0);
  let offset = 0;

  const unit = () => {
    if (offset >= block.length) {
      block = createHash('sha256').update(`${seed}/${index}/${counter++}`).digest();
      offset = 0;
    }
    const value = block.readUInt32LE(offset);
    offset += 4;
    return value / 2 ** 32;
  };

  return {
    /** True with the given probability, 0 to 1. */
    chance: (probability) => unit() < probability,

    /** One item of an array, all alike. */
    pick: (items) => items[Math.floor(unit() * items.length)],

    /** One key of an object, in proportion to its entry's `weight`. */
    weighted(choices) {
      const entries = Object.entries(choices);
      let point = unit() * entries.reduce((sum, [, choice]) => sum + choice.weight, 0);
      for (const [name, choice] of entries) {
        point -= choice.weight;
        if (point < 0) {
          return name;
        }
      }
      return entries.at(-1)[0];
    },
  };
}
