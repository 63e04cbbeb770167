import { createAvatar } from '@dicebear/core';
import * as pixelArt from '@dicebear/pixel-art';
import { Resvg } from '@resvg/resvg-js';

/** The art's own grid: 16×16. */
export const grid = 16;

const parts = ['accessories', 'beard', 'clothing', 'eyes', 'glasses', 'hair', 'hat', 'mouth'];
const colors = ['accessoriesColor', 'clothingColor', 'eyesColor', 'glassesColor', 'hairColor', 'hatColor', 'mouthColor', 'skinColor'];
const optional = ['accessories', 'beard', 'glasses', 'hat'];

/** The portrait as SVG text. Every choice is made by the traits, none by DiceBear. */
function svgOf(traits) {
  const options = {};
  for (const part of parts) {
    options[part] = traits[part] ? [traits[part]] : [];
  }
  for (const color of colors) {
    options[color] = traits[color] ? [traits[color]] : [];
  }
  for (const part of optional) {
    options[`${part}Probability`] = traits[part] ? 100 : 0;
  }

  let svg = createAvatar(pixelArt, options).toString();
  if (traits.beard) {
    svg = withSolidBeard(svg);
  }
  if (traits.glasses?.startsWith('dark')) {
    svg = withOpaqueLenses(svg);
  }
  return svg;
}

/*
 * DiceBear fades a beard by the brightness of its colour, so that a black one vanishes. Here the same shape is filled
 * with the hair's colour.
 */
function withSolidBeard(svg) {
  return svg.replace(/<mask id="beard[^>]*><path opacity=".9"([^>]*)\/><\/mask><g mask="url\(#beard.*?<\/g>/, '<path$1/>');
}

/* DiceBear's dark lenses are 30 % black, through which an eye still shows its colour. These are sunglasses. */
function withOpaqueLenses(svg) {
  return svg.replaceAll(/<path fill="#000" fill-opacity=".3"( d="M(?:9 5|9 6|4 6|4 5|7 6)[^"]*")/g, '<path fill="#0d0d13"$1');
}

function render(traits, size) {
  return new Resvg(svgOf(traits), { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render();
}

/** The portrait on the art's grid: 16×16×4 bytes, RGBA. */
export function pixelsOf(traits) {
  return render(traits, grid).pixels;
}

/** The portrait as a PNG file of the given size, a multiple of 16. */
export function pngOf(traits, size) {
  return render(traits, size).asPng();
}
