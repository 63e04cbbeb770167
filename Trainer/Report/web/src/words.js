/** Verdicts as a person reads them. */
export const VERDICTS = {
  healthy: {
    title: "Healthy",
    text: "The generator is varied and does what it is asked. Everything was measured, and nothing is far from real sprites.",
    icon: `<circle cx="12" cy="12" r="11" fill="currentColor"/><path d="M7 12.5l3.4 3.4L17 9" fill="none" stroke="var(--paper)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  },
  "at-risk": {
    title: "At risk",
    text: "Something is clearly worse than in real sprites, or could not be measured. Look at the reasons and the sprites before you use it.",
    icon: `<path d="M12 1.5L23.5 22h-23z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M12 9v6" stroke="var(--paper)" stroke-width="2.4" stroke-linecap="round"/><circle cx="12" cy="18.6" r="1.4" fill="var(--paper)"/>`,
  },
  collapsed: {
    title: "Collapsed",
    text: "The generator leaves out, or ignores, much of what it was taught. It should not be used as it is.",
    icon: `<path d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z" fill="currentColor"/><path d="M8 8l8 8M16 8l-8 8" stroke="var(--paper)" stroke-width="2.4" stroke-linecap="round"/>`,
  },
};

/** Measures as a person reads them. Others are shown under their names. */
export const MEASURES = {
  attribute_accuracy: { title: "Obedience", text: "How often a sprite shows the attribute that was asked for." },
  precision: { title: "Precision", text: "How many generated sprites look like real ones." },
  recall: { title: "Recall", text: "How many real sprites lie among the generated ones." },
  density: { title: "Density", text: "How closely generated sprites sit where real ones are." },
  coverage: { title: "Coverage", text: "How much of the real variety is reached." },
  joint_coverage: { title: "Joint coverage", text: "How many combinations of attributes are made right." },
  frechet: { title: "Fréchet distance", text: "How far apart generated and real sprites are as a whole; lower is better." },
  kid: { title: "Kernel distance", text: "The same by another yardstick; lower is better." },
  inception_score: { title: "Inception Score", text: "How clear the attributes are, and how many different ones there are." },
  vendi_score: { title: "Vendi score", text: "How many different sprites there are in effect." },
  birthday_support: { title: "Birthday test", text: "How many different sprites there may be at all, as far as twins in a sample tell." },
  ndb: { title: "Bins that differ", text: "The share of kinds of sprites that are made too often or too rarely; lower is better." },
  jsd: { title: "Bin divergence", text: "How far the shares of these kinds are from the real ones; lower is better." },
  distinct_share: { title: "Distinct", text: "How many sprites clearly differ from all others." },
  copies: { title: "Copies, by likeness", text: "How many are as near to a training sprite as only twins are; lower is better." },
  pixel_copies: { title: "Copies, by pixel", text: "How many equal a training sprite but for a few pixels; lower is better." },
  nearest_psnr: { title: "Nearest training sprite", text: "How near the nearest training sprite is, in decibels." },
  colors: { title: "Colours", text: "How many colours a sprite has: blur and noise add some." },
  isolated_pixels: { title: "Lone pixels", text: "How many pixels are unlike all their neighbours: noise adds some." },
  classification_accuracy_score: { title: "Teaches a classifier", text: "How well a classifier names real sprites after it has learned from generated ones alone." },
  collapsed_training_share: { title: "Never made", text: "How many training sprites the discriminator takes for something that is never made; lower is better." },
};

/** Figures of one attribute value. */
export const VALUE_MEASURES = {
  accuracy: "shows the value that was asked for",
  coverage: "coverage: how much of the value's variety is reached",
  distinct: "clearly different sprites",
  intra_class_distance: "distance between sprites of the value",
  intra_class_frechet: "Fréchet distance inside the value (lower is better)",
};

/** What remedies tell of their state. Others are shown under their names. `isShare`: drawn in per cent; `isStep`: stays until it jumps. */
export const SIGNALS = {
  "dynamic-clustering.collapsed_share": { title: "Never made", text: "Training sprites of which the discriminator is sure for long, for nothing like them is made. Above the dotted line they get labels of their own.", isShare: true },
  "dynamic-clustering.labels": { title: "Hidden labels", text: "How many labels the training sprites are divided among.", isStep: true },
  "augmentation.probability": { title: "Augmentation", text: "How often a sprite is moved before the discriminator sees it: more often when it learns sprites by heart.", isShare: true },
  "auxiliary-monitor.weight": { title: "Weight of the attributes", text: "What the terms that teach attributes weigh, in multiples of the recipe's weight.", isStep: true },
  "auxiliary-monitor.level": { title: "Measures taken", text: "1 is a larger weight, 2 a return to an earlier checkpoint, 3 the end. A long quiet time starts anew.", isStep: true },
  "progressive.doublings": { title: "Size", text: "How often the size of the sprites has doubled; between whole numbers the next size is faded in." },
};

/** What became of the sprites of a hidden label. */
export const FATES = { recovered: "recovered", partly: "partly back", lost: "still missing", merged: "divided again", unknown: "not looked at again" };
