"""Training steps on points as one would write them in PyTorch: relativistic pairing loss, R1 and R2 at every step, an average of G.

Arguments: batch size, width and depth of the hidden layers, latent length. For each number on standard input it trains so many steps
on a grid of 25 Gaussians, and answers with a line of JSON. OMP_NUM_THREADS says how many threads to use.
"""

import copy
import json
import sys
import time

import torch
from torch import nn
from torch.nn.functional import softplus

GAMMA, LEARNING_RATE, BETAS, DECAY, SPREAD = 0.1, 1e-3, (0, 0.99), 0.999, 0.05


def network(inputs, outputs, width, depth):
    layers = []
    for layer in range(depth):
        layers += [nn.Linear(inputs if layer == 0 else width, width), nn.LeakyReLU(0.2)]
    return nn.Sequential(*layers, nn.Linear(width, outputs))


def main():
    batch, width, depth, length = map(int, sys.argv[1:])
    torch.manual_seed(1)
    side = torch.arange(-4.0, 5.0, 2.0)
    points = torch.cartesian_prod(side, side)[torch.randint(25, (100_000,))] + SPREAD * torch.randn(100_000, 2)
    generator, discriminator = network(length, 2, width, depth), network(2, 1, width, depth)
    average = copy.deepcopy(generator)
    generator_optimizer = torch.optim.Adam(generator.parameters(), LEARNING_RATE, BETAS)
    discriminator_optimizer = torch.optim.Adam(discriminator.parameters(), LEARNING_RATE, BETAS)

    def step():
        real = points[torch.randint(len(points), (batch,))]
        fake = generator(torch.randn(batch, length))

        both = torch.cat([real, fake.detach()]).requires_grad_()
        logits = discriminator(both).squeeze(1)
        real_logits, fake_logits = logits.chunk(2)
        (gradient,) = torch.autograd.grad(logits.sum(), both, create_graph=True)
        norms = gradient.square().sum(1)
        loss = softplus(fake_logits - real_logits).mean() + GAMMA / 2 * (norms[:batch].mean() + norms[batch:].mean())
        discriminator_optimizer.zero_grad()
        loss.backward()
        discriminator_optimizer.step()

        discriminator.requires_grad_(False)
        with torch.no_grad():
            real_logits = discriminator(real).squeeze(1)
        loss = softplus(real_logits - discriminator(fake).squeeze(1)).mean()
        generator_optimizer.zero_grad()
        loss.backward()
        generator_optimizer.step()
        discriminator.requires_grad_(True)

        with torch.no_grad():
            for kept, moved in zip(average.parameters(), generator.parameters()):
                kept.lerp_(moved, 1 - DECAY)

    for line in sys.stdin:
        start = time.perf_counter()
        for _ in range(int(line)):
            step()
        print(json.dumps({"seconds": time.perf_counter() - start}), flush=True)


if __name__ == "__main__":
    main()
