/*
 * What a portrait can be. Every labelled attribute has a value per entry; `color` is handed to DiceBear in place of its own
 * colours, many of which can hardly be told apart on a 16×16 grid; `parts` are the names of DiceBear's drawings; `weight` is
 * the value's relative frequency before anything hides it.
 */

const variants = (prefix, numbers) => numbers.map((n) => prefix + String(n).padStart(2, '0'));

export const hairColors = {
  black: { color: '17151f', weight: 1 },
  brown: { color: '844309', weight: 1 },
  blond: { color: 'f4cf4e', weight: 1 },
  red: { color: 'd8511a', weight: 1 },
  white: { color: 'e6ebf2', weight: 1 },
  pink: { color: 'f05aa8', weight: 1 },
  blue: { color: '2b62dc', weight: 1 },
};

/*
 * Long ends below the chin, medium between ear and chin. Left out: braids, which are neither, and tufts of four pixels
 * or fewer, whose colour nobody would see.
 */
export const hairLengths = {
  bald: { parts: [null], weight: 8 },
  short: { parts: [...variants('short', [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24]), 'long05', 'long14'], weight: 40 },
  medium: { parts: variants('long', [10, 11, 15, 16, 17]), weight: 18 },
  long: { parts: variants('long', [1, 2, 3, 4, 7, 8, 9, 12, 13, 20, 21]), weight: 34 },
};

export const skins = {
  pale: { color: 'fcd9bd', weight: 1 },
  tan: { color: 'dc9f68', weight: 1 },
  brown: { color: 'a2632f', weight: 1 },
  dark: { color: '48271a', weight: 1 },
  green: { color: '7fae58', weight: 0.6 },
};

export const clothingColors = {
  red: { color: 'd3263a', weight: 1 },
  blue: { color: '2a6fdb', weight: 1 },
  green: { color: '219150', weight: 1 },
  yellow: { color: 'f5bd27', weight: 1 },
  purple: { color: '7b3ab8', weight: 1 },
  white: { color: 'e8ecf1', weight: 1 },
  black: { color: '2a2b37', weight: 1 },
};

export const hats = {
  none: { weight: 75 },
  red: { color: 'b51c2b', weight: 5 },
  blue: { color: '1d4aa3', weight: 5 },
  green: { color: '267044', weight: 5 },
  yellow: { color: 'e3a81c', weight: 5 },
  black: { color: '22222c', weight: 5 },
};

/* Without the frameless pair of each kind: a clear one is all but invisible. */
export const glasses = {
  none: { weight: 76 },
  clear: { parts: variants('light', [1, 2, 3, 5, 6, 7]), colors: ['2b2b33', '9a2c40'], weight: 12 },
  dark: { parts: variants('dark', [1, 2, 3, 5, 6, 7]), colors: ['2b2b33'], weight: 12 },
};

export const beards = {
  none: { weight: 78 },
  goatee: { parts: variants('variant', [2]), weight: 7 },
  full: { parts: variants('variant', [1, 5, 6, 7, 8]), weight: 9 },
  long: { parts: variants('variant', [3]), weight: 6 },
};

export const eyeColors = {
  blue: { color: '1768f0', weight: 1 },
  green: { color: '12993a', weight: 1 },
  brown: { color: '5e2c0c', weight: 1 },
  purple: { color: 'ad1fcf', weight: 1 },
};

/* Free variation, without a label. */
const eyeShapes = variants('variant', [1, 3, 4, 6, 7, 8, 9, 11]);
const clothes = variants('variant', [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 17, 18, 19, 20, 23]);
const hatShapes = variants('variant', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const mouths = [...variants('happy', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]), ...variants('sad', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])];
const mouthColors = ['b8433f', 'd9736f'];
const earrings = variants('variant', [1, 2, 3, 4]);
const earringColors = ['ffd23f', 'cfd6de'];
const earringChance = 0.15;

/**
 * Draws one portrait's traits: for each part the drawing (null: none) and its colour, and for each attribute the value meant.
 * What the finished sprite shows of them is for labels.mjs to say.
 */
export function drawTraits(random) {
  const meant = {
    hair_color: random.weighted(hairColors),
    hair_length: random.weighted(hairLengths),
    skin: random.weighted(skins),
    clothing_color: random.weighted(clothingColors),
    hat: random.weighted(hats),
    glasses: random.weighted(glasses),
    beard: random.weighted(beards),
    eye_color: random.weighted(eyeColors),
  };
  const kindOfGlasses = glasses[meant.glasses];
  const kindOfBeard = beards[meant.beard];
  return {
    meant,
    hair: random.pick(hairLengths[meant.hair_length].parts),
    hairColor: hairColors[meant.hair_color].color,
    skinColor: skins[meant.skin].color,
    clothing: random.pick(clothes),
    clothingColor: clothingColors[meant.clothing_color].color,
    hat: meant.hat === 'none' ? null : random.pick(hatShapes),
    hatColor: hats[meant.hat].color ?? null,
    glasses: kindOfGlasses.parts ? random.pick(kindOfGlasses.parts) : null,
    glassesColor: kindOfGlasses.parts ? random.pick(kindOfGlasses.colors) : null,
    beard: kindOfBeard.parts ? random.pick(kindOfBeard.parts) : null,
    eyes: random.pick(eyeShapes),
    eyesColor: eyeColors[meant.eye_color].color,
    mouth: random.pick(mouths),
    mouthColor: random.pick(mouthColors),
    accessories: random.chance(earringChance) ? random.pick(earrings) : null,
    accessoriesColor: random.pick(earringColors),
  };
}
