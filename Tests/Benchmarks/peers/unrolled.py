"""The generator's gradient through a discriminator that is steps ahead, with PyTorch in double precision.

Reads one JSON document on standard input: both networks as lists of [weight, bias], Adam's state of the discriminator, latents
and samples. Prints the gradients of the generator's weights and biases, in order.
"""
import json
import sys

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
given = json.load(sys.stdin)


def forward(layers, x):
    for index in range(0, len(layers), 2):
        x = x @ layers[index].T + layers[index + 1]
        if index + 2 < len(layers):
            x = F.leaky_relu(x, 0.2)
    return x


def tensors(document, grad=False):
    return [torch.tensor(values["data"]).reshape(values["shape"]).requires_grad_(grad) for values in document]


generator, discriminator = tensors(given["generator"], True), tensors(given["discriminator"], True)
averages, squares = tensors(given["averages"]), tensors(given["squares"])
latents, samples = tensors(given["inputs"])
beta1, beta2, rate, taken = given["beta1"], given["beta2"], given["rate"], given["taken"]

fakes = forward(generator, latents)
weights = discriminator
epsilon = 1e-3 * torch.cat([v.flatten() for v in squares]).mean().sqrt()
for step in range(1, given["steps"] + 1):
    real, fake = forward(weights, samples), forward(weights, fakes)
    loss = F.softplus(fake - real).mean()
    gradients = torch.autograd.grad(loss, weights, create_graph=True)
    averages = [beta1 * m + (1 - beta1) * g for m, g in zip(averages, gradients)]
    squares = [beta2 * v + (1 - beta2) * g ** 2 for v, g in zip(squares, gradients)]
    first, second = 1 - beta1 ** (taken + step), 1 - beta2 ** (taken + step)
    weights = [w - rate * (m / first) / ((v + epsilon ** 2) / second).sqrt() for w, m, v in zip(weights, averages, squares)]

loss = F.softplus(forward(weights, samples) - forward(weights, fakes)).mean()
loss.backward()
json.dump({"loss": loss.item(), "gradients": [x for p in generator for x in p.grad.flatten().tolist()]}, sys.stdout)
