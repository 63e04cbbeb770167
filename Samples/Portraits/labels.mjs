import { grid, pixelsOf } from './draw.mjs';

export const attributeNames = ['hair_color', 'hair_length', 'skin', 'clothing_color', 'hat', 'glasses', 'beard', 'eye_color'];

/* Two colours that no portrait uses: pixels that differ between the two are the part's own. */
const probes = ['00ff00', 'ff00ff'];

/* How many pixels of the art's 16×16 must show before an attribute counts as visible. Both eyes have one each at least. */
const enoughHair = 4;
const enoughEyes = 2;
const enoughOfAPart = 4;

const belowEars = 8;
const belowChin = 11;

/** The rows (0 to 15) of the pixels in which two portraits differ, a row per pixel. */
function differingRows(first, second) {
  const a = pixelsOf(first);
  const b = pixelsOf(second);
  const rows = [];
  for (let i = 0; i < grid * grid; i++) {
    if (a.readUInt32LE(i * 4) !== b.readUInt32LE(i * 4)) {
      rows.push(Math.floor(i / grid));
    }
  }
  return rows;
}

const rowsOfColor = (traits, color) => differingRows({ ...traits, [color]: probes[0] }, { ...traits, [color]: probes[1] });
const pixelsOfPart = (traits, part) => differingRows(traits, { ...traits, [part]: null }).length;

/**
 * The attribute values that a portrait shows, found by comparing its pixels with those of the same portrait changed in one
 * thing; `hidden` where nothing of the attribute is to be seen. Null when the portrait shows too little of something to be
 * called either visible or hidden: such a portrait teaches a wrong label and is drawn again.
 */
export function labelsOf(traits) {
  const ownHair = rowsOfColor({ ...traits, beard: null }, 'hairColor');
  const hairAndBeard = rowsOfColor(traits, 'hairColor').length;
  const eyes = rowsOfColor(traits, 'eyesColor').length;
  if (inBetween(ownHair.length, enoughHair) || inBetween(eyes, enoughEyes)) {
    return null;
  }

  const mustShow = ['hat', 'glasses', 'beard'].filter((part) => traits[part] !== null);
  if (mustShow.some((part) => pixelsOfPart(traits, part) < enoughOfAPart) || rowsOfColor(traits, 'clothingColor').length < enoughOfAPart) {
    return null;
  }

  return {
    ...traits.meant,
    // A beard has the hair's colour, so it shows the colour of hair that a hat covers.
    hair_color: hairAndBeard === 0 ? 'hidden' : traits.meant.hair_color,
    hair_length: hairLength(ownHair, traits.hat !== null),
    eye_color: eyes === 0 ? 'hidden' : traits.meant.eye_color,
  };
}

const inBetween = (count, enough) => count > 0 && count < enough;

function hairLength(rows, wearsHat) {
  if (rows.length === 0) {
    return wearsHat ? 'hidden' : 'bald';
  }
  if (rows.filter((row) => row >= belowChin).length >= enoughHair) {
    return 'long';
  }
  return rows.filter((row) => row >= belowEars).length >= enoughHair ? 'medium' : 'short';
}
