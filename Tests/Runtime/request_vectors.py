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

# Hats, hair (hidden beneath a hat alone), capes (of crowned heads mostly) and boots (with a cape mostly), and how many sprites are so.
NAMES = {"hat": ["none", "cap", "crown"], "hair": ["brown", "red", "hidden"], "cape": ["none", "short", "long"], "boots": ["no", "yes"]}
SPRITES = {
    (0, 0, 0, 0): 30, (0, 0, 0, 1): 5, (0, 0, 1, 1): 10, (0, 1, 0, 0): 8, (0, 1, 1, 0): 2, (0, 1, 1, 1): 5, (1, 0, 0, 0): 3, (1, 0, 1, 1): 2,
    (1, 1, 0, 0): 2, (1, 1, 0, 1): 1, (1, 2, 0, 0): 12, (1, 2, 1, 1): 9, (1, 2, 2, 1): 1, (2, 1, 2, 1): 2, (2, 2, 1, 0): 1, (2, 2, 2, 0): 2,
    (2, 2, 2, 1): 5,
}
VALUES = [(attribute, value) for attribute, values in enumerate(NAMES.values()) for value in range(len(values))]


def together(*wanted):
    return sum(count for sprite, count in SPRITES.items() if all(sprite[attribute] == value for attribute, value in wanted))


CARD = {
    "format": 1, "name": "vectors", "width": 8, "height": 8, "latent": 6,
    "attributes": [
        {"name": name, "values": [{"name": value, "count": together((attribute, i))} for i, value in enumerate(values)]}
        for attribute, (name, values) in enumerate(NAMES.items())
    ],
    "co_occurrence": [together(one, other) for one in VALUES for other in VALUES],
}

REQUESTS = [
    {"seed": 0}, {"seed": 1}, {"seed": 42}, {"seed": BITS}, {"seed": 1234567890123456789},
    {"seed": 42, "truncation": 0.7}, {"seed": 3, "attributes": {"hair": "hidden"}}, {"seed": 3, "attributes": {"hat": "crown", "hair": "red"}},
    {"seed": 42, "mutation": {"strength": 0.25, "seed": 7}}, {"seed": 42, "mutation": {"strength": 1, "seed": 42}},
    {"seed": 42, "blend": {"towards": 43, "amount": 0.1}}, {"seed": 42, "blend": {"towards": 43, "amount": 0.5}},
    {"seed": 42, "blend": {"towards": 43, "amount": 1}}, {"seed": 42, "blend": {"towards": 42, "amount": 0.3}},
    {"seed": 4}, {"seed": 5}, {"seed": 6}, {"seed": 4, "attributes": {"boots": "yes"}}, {"seed": 5, "attributes": {"boots": "yes"}},
    {"seed": 6, "attributes": {"boots": "no", "hair": "hidden"}}, {"seed": 7, "attributes": {"cape": "long"}},
    {"seed": 8, "attributes": {"hat": "none", "cape": "long"}},
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


def strength(one, other):
    """Mutual information times the number of sprites; the first attribute has the rows."""
    cells = [[together((one, r), (other, c)) for c in values_of(other)] for r in values_of(one)]
    rows, columns = [sum(row) for row in cells], [sum(column) for column in zip(*cells)]
    total = sum(rows)
    sums = 0.0
    for row, row_sum in zip(cells, rows):
        for cell, column_sum in zip(row, columns):
            if cell:
                sums += cell * log(float(cell) * total / (float(row_sum) * column_sum))
    return sums


def values_of(attribute):
    return range(len(CARD["attributes"][attribute]["values"]))


def neighbours():
    """The maximum spanning tree, by Kruskal's algorithm; the runtime has Prim's."""
    count = len(CARD["attributes"])
    part, near = list(range(count)), [[] for _ in range(count)]
    for _, one, other in sorted((-strength(i, j), i, j) for j in range(count) for i in range(j)):
        if part[one] != part[other]:
            near[one].append(other)
            near[other].append(one)
            part = [part[other] if p == part[one] else p for p in part]
    return near


def given_parent(parent, parent_value, child):
    row = [float(together((parent, parent_value), (child, v))) for v in values_of(child)]
    return row if any(row) else [float(together((child, v))) for v in values_of(child)]


def scaled(weights, others):
    products = [w * o for w, o in zip(weights, others)]
    return [p / max(products) for p in products] if max(products) > 0 else weights


def likelihood(attribute, parent, known, near):
    """What is fixed at an attribute and below it, as a weight for each of its values; None where nothing is."""
    if known[attribute] >= 0:
        return [float(v == known[attribute]) for v in values_of(attribute)]
    weights, informed = [1.0 for _ in values_of(attribute)], False
    for child in near[attribute]:
        below = likelihood(child, attribute, known, near) if child != parent else None
        if below:
            rows = [given_parent(attribute, v, child) for v in values_of(attribute)]
            weights, informed = scaled(weights, [dot(row, below) / sum(row) for row in rows]), True
    return weights if informed else None


def drawn(seed, given):
    known = [next((i for i, value in enumerate(attribute["values"]) if value["name"] == given.get(attribute["name"])), -1)
             for attribute in CARD["attributes"]]
    shares = [(draw >> 11) / (1 << 53) for _, draw in zip(known, xoshiro(seed, ATTRIBUTES))]
    near, fixed = neighbours(), list(known)

    def draw(attribute, parent):
        if known[attribute] < 0:
            weights = [float(together((attribute, v))) for v in values_of(attribute)]
            if parent is not None:
                weights = given_parent(parent, known[parent], attribute)
            weights = scaled(weights, likelihood(attribute, parent, fixed, near) or [1.0 for _ in weights])
            for other, value in enumerate(known):
                left = [w if value < 0 or together((other, value), (attribute, v)) else 0 for v, w in enumerate(weights)]
                weights = left if any(left) else weights
            known[attribute] = chosen(weights, shares[attribute])
        for child in near[attribute]:
            if child != parent:
                draw(child, attribute)

    draw(0, None)
    return known


def chosen(weights, share):
    target, last = share * sum(weights), 0
    for value, weight in enumerate(weights):
        if weight:
            last = value
            target -= weight
            if target < 0:
                break
    return last


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
