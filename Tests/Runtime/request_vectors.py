#!/usr/bin/env python3
"""Writes request_vectors.json beside itself: what requests mean, from an implementation that shares nothing with the runtime.

Python's floats are IEEE 754 doubles, and it never fuses a product with a sum, so every figure is exact to the bit.
"""
import json
import math
import pathlib
import struct

BITS = (1 << 64) - 1
LATENTS, ATTRIBUTES, MUTATIONS = 0, 1, 2

CARD = {
    "format": 1, "name": "vectors", "width": 8, "height": 8, "latent": 6,
    "attributes": [
        {"name": "hat", "values": [{"name": "none", "count": 60}, {"name": "cap", "count": 30}, {"name": "crown", "count": 10}]},
        {"name": "hair", "values": [{"name": "brown", "count": 50}, {"name": "red", "count": 20}, {"name": "hidden", "count": 30}]},
    ],
    "co_occurrence": [60, 0, 0, 45, 15, 0, 0, 30, 0, 5, 3, 22, 0, 0, 10, 0, 2, 8, 45, 5, 0, 50, 0, 0, 15, 3, 2, 0, 20, 0, 0, 22, 8, 0, 0, 30],
}

REQUESTS = [
    {"seed": 0}, {"seed": 1}, {"seed": 42}, {"seed": BITS}, {"seed": 1234567890123456789},
    {"seed": 42, "truncation": 0.7}, {"seed": 3, "attributes": {"hair": "hidden"}}, {"seed": 3, "attributes": {"hat": "crown", "hair": "red"}},
    {"seed": 42, "mutation": {"strength": 0.25, "seed": 7}}, {"seed": 42, "mutation": {"strength": 1, "seed": 42}},
    {"seed": 42, "blend": {"towards": 43, "amount": 0.1}}, {"seed": 42, "blend": {"towards": 43, "amount": 0.5}},
    {"seed": 42, "blend": {"towards": 43, "amount": 1}}, {"seed": 42, "blend": {"towards": 42, "amount": 0.3}},
    {"seed": 9, "truncation": 0.5, "attributes": {"hat": "cap"}, "mutation": {"strength": 0.1, "seed": BITS}, "blend": {"towards": 0, "amount": 0.75}},
]


def mix(z):
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & BITS
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB & BITS
    return z ^ (z >> 31)


def xoshiro(seed, stream):
    state = seed ^ mix(stream)
    s = []
    for _ in range(4):
        state = (state + 0x9E3779B97F4A7C15) & BITS
        s.append(mix(state))

    def rotate(x, k):
        return ((x << k) | (x >> (64 - k))) & BITS

    while True:
        yield rotate(s[1] * 5 & BITS, 7) * 9 & BITS
        t = s[1] << 17 & BITS
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 45)


def log(x):
    mantissa, exponent = math.frexp(x)
    if mantissa < math.sqrt(0.5):
        mantissa *= 2
        exponent -= 1
    t = (mantissa - 1) / (mantissa + 1)
    series = 0.0
    for divisor in range(23, 2, -2):
        series = (series + 1.0 / divisor) * (t * t)
    return exponent * 0.693147180559945309417232121458176568 + 2 * (t + t * series)


def normals(seed, stream):
    for bits in xoshiro(seed, stream):
        u = ((bits >> 38) - (1 << 25)) / (1 << 25)
        v = ((bits >> 12 & (1 << 26) - 1) - (1 << 25)) / (1 << 25)
        s = u * u + v * v
        if 0 < s < 1:
            scale = math.sqrt(-2 * log(s) / s)
            yield u * scale
            yield v * scale


def single(x):
    return struct.unpack("<f", struct.pack("<f", x))[0]


def latent_of(seed):
    return [single(z) for z, _ in zip(normals(seed, LATENTS), range(CARD["latent"]))]


def dot(a, b):
    total = 0.0
    for x, y in zip(a, b):
        total += x * y
    return total


def blended(a, b, amount):
    length_a, length_b = math.sqrt(dot(a, a)), math.sqrt(dot(b, b))
    cosine = min(dot(a, b) / (length_a * length_b), 1)
    wa, wb = 1 - amount, amount
    if 0 < amount < 1:
        low, high, at_low, at_high = (1.0, 0.0), (0.0, 1.0), 0.0, 1.0
        for _ in range(48):
            cosine = math.sqrt((1 + cosine) / 2)
            middle = tuple((x + y) / (2 * cosine) for x, y in zip(low, high))
            at = (at_low + at_high) / 2
            if amount < at:
                high, at_high = middle, at
            else:
                low, at_low = middle, at
        length = wa * length_a + wb * length_b
        wa, wb = low[0] * length / length_a, low[1] * length / length_b
    return [single(wa * x + wb * y) for x, y in zip(a, b)]


def drawn(seed, given):
    counts = [[value["count"] for value in attribute["values"]] for attribute in CARD["attributes"]]
    offsets = [sum(map(len, counts[:i])) for i in range(len(counts))]
    width = sum(map(len, counts))
    known = [next((i for i, value in enumerate(attribute["values"]) if value["name"] == given.get(attribute["name"])), -1)
             for attribute in CARD["attributes"]]
    for i, draw in zip(range(len(counts)), xoshiro(seed, ATTRIBUTES)):
        share = (draw >> 11) / (1 << 53)
        if known[i] >= 0:
            continue
        weights = [float(count) for count in counts[i]]
        for other, value in enumerate(known):
            if value >= 0:
                row = CARD["co_occurrence"][(offsets[other] + value) * width + offsets[i]:][:len(weights)]
                lifted = [w * c / n if n else 0 for w, c, n in zip(weights, row, counts[i])]
                if max(lifted) == 0:
                    weights = [float(count) for count in counts[i]]
                    break
                weights = [w / max(lifted) for w in lifted]
        target = share * sum(weights)
        for value, weight in enumerate(weights):
            if weight:
                known[i] = value
                target -= weight
                if target < 0:
                    break
    return known


def answer(request):
    latent = latent_of(request["seed"])
    if "blend" in request:
        latent = blended(latent, latent_of(request["blend"]["towards"]), single(request["blend"]["amount"]))
    if "mutation" in request:
        strength = single(request["mutation"]["strength"])
        keep = math.sqrt(1 - strength * strength)
        latent = [single(keep * z + strength * n) for z, n in zip(latent, normals(request["mutation"]["seed"], MUTATIONS))]
    truncation = single(request.get("truncation", 1))
    return [single(z * truncation) for z in latent], drawn(request["seed"], request.get("attributes", {}))


def written(request):
    # Numbers of 64 bits do not survive every JSON reader; texts do.
    parts = {**request, "seed": str(request["seed"])}
    if "mutation" in request:
        parts["mutation"] = {**request["mutation"], "seed": str(request["mutation"]["seed"])}
    if "blend" in request:
        parts["blend"] = {**request["blend"], "towards": str(request["blend"]["towards"])}
    return parts


def main():
    lines = []
    for request in REQUESTS:
        latent, attributes = answer(request)
        bits = [struct.pack(">f", z).hex() for z in latent]
        lines.append("    " + json.dumps({"request": written(request), "latent": bits, "attributes": attributes}))
    text = '{\n  "card": ' + json.dumps(CARD) + ',\n  "vectors": [\n' + ",\n".join(lines) + "\n  ]\n}\n"
    (pathlib.Path(__file__).parent / "request_vectors.json").write_text(text)


if __name__ == "__main__":
    main()
