// Runs a model in onnxruntime-node as often as it is told to, for "ganassets bench runtime".
//
//   node driver.mjs MODEL THREADS INPUTS ROWS LATENT ATTRIBUTES
//
// INPUTS holds float32 [ROWS, LATENT] and behind it int64 [ROWS, ATTRIBUTES]. Once the model is loaded, the first line on standard
// output is the version of ONNX Runtime. Each line "BATCH RUNS" on standard input is then answered by "SECONDS SHA256", the median
// time of a run and the digest of what the last one made.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { env, InferenceSession, Tensor } from 'onnxruntime-node';

const [model, inputs, [threads, rows, latent, attributes]] = [
  process.argv[2], readFileSync(process.argv[4]), [3, 5, 6, 7].map((place) => Number(process.argv[place])),
];
const session = await InferenceSession.create(model, {
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
});
const latents = new Float32Array(inputs.buffer.slice(inputs.byteOffset, inputs.byteOffset + 4 * rows * latent));
const indices = new BigInt64Array(inputs.buffer.slice(inputs.byteOffset + 4 * rows * latent, inputs.byteOffset + inputs.length));
const feeds = (batch) => ({
  latent: new Tensor('float32', latents.slice(0, batch * latent), [batch, latent]),
  attributes: new Tensor('int64', indices.slice(0, batch * attributes), [batch, attributes]),
});

console.log(env.versions.node);
for await (const line of createInterface({ input: process.stdin })) {
  const [batch, runs] = line.split(' ').map(Number);
  const given = feeds(batch);
  const seconds = new Float64Array(runs);
  let made;
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    made = await session.run(given);
    seconds[run] = Number(process.hrtime.bigint() - start) / 1e9;
  }
  seconds.sort();
  const median = (seconds[(runs - 1) >> 1] + seconds[runs >> 1]) / 2;
  console.log(`${median} ${createHash('sha256').update(made.rgba.data).digest('hex')}`);
}
