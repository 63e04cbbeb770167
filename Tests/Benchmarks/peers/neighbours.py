"""The measures of neighbours, copies and pixels with NumPy, SciPy and scikit-learn, in double precision.

Reads one JSON document on standard input: {"cases": [...], "pixels": [...], "kappas": [...]}, matrices as base64 of float32 and
sprites as base64 of N×H×W×4 bytes; prints one of results, null for what cannot be measured. Everything is written down as it is
defined, over whole matrices, with none of the shortcuts of the product.
"""
import base64
import json
import math
import sys

import numpy as np
from scipy.linalg import svdvals
from scipy.spatial.distance import cdist, pdist
from sklearn.metrics import cohen_kappa_score

MANIFOLD, COVERAGE = 3, 5


def matrix(document):
    values = np.frombuffer(base64.b64decode(document["values"]), np.float32)
    return values.reshape(-1, document["columns"]).astype(float)


def neighbour_measures(real, fake):
    if len(real) <= max(MANIFOLD, COVERAGE) or len(fake) <= MANIFOLD:
        return dict.fromkeys(["precision", "recall", "density", "coverage"], math.nan)
    between = cdist(fake, real, "sqeuclidean")
    radius = lambda features, k: np.sort(cdist(features, features, "sqeuclidean"), axis=1)[:, k]
    covered = between <= radius(real, COVERAGE)
    return {
        "precision": (between <= radius(real, MANIFOLD)).any(axis=1).mean(),
        "recall": (between <= radius(fake, MANIFOLD)[:, None]).any(axis=0).mean(),
        "density": covered.sum() / COVERAGE / len(fake),
        "coverage": covered.any(axis=0).mean(),
    }


def frechet(real, fake):
    # With C = AᵀA the trace of the root of C₁C₂ is the sum of the singular values of A₁A₂ᵀ: no root of a singular product is taken.
    root = lambda features: (features - features.mean(axis=0)) / math.sqrt(len(features) - 1)
    first, second = root(real), root(fake)
    means = real.mean(axis=0) - fake.mean(axis=0)
    return means @ means + (first**2).sum() + (second**2).sum() - 2 * svdvals(first @ second.T).sum()


def spacing(real):
    spread = np.sqrt(((real - real.mean(axis=0)) ** 2).sum(axis=1).mean())
    others = cdist(real, real)
    others[others <= 1e-5 * spread] = np.inf
    nearest = others.min(axis=1)
    nearest = nearest[np.isfinite(nearest)]
    return np.quantile(nearest, 0.05) if len(nearest) else math.nan


def distinct(features, radius):
    counted = []
    for row in features:
        if not any(np.linalg.norm(row - other) <= radius for other in counted):
            counted.append(row)
    return len(counted)


def features(case):
    real, fake = matrix(case["real"]), matrix(case["fake"])
    nearest = cdist(fake, real).min(axis=1)
    radius = spacing(real)
    return {
        **neighbour_measures(real, fake),
        "frechet": frechet(real, fake),
        "intra_class": pdist(fake).mean(),
        "spacing": radius,
        "nearest_mean": nearest.mean(),
        "copies": math.nan if math.isnan(radius) else (nearest <= radius).mean(),
        "distinct": distinct(fake, case["radius"]),
    }


def sprites(text, case):
    return np.frombuffer(base64.b64decode(text), np.uint8).reshape(-1, case["height"], case["width"], 4).astype(int)


def premultiplied(rgba):
    result = np.rint(rgba * rgba[..., 3:] / 255)
    result[..., 3] = rgba[..., 3]
    return result.reshape(len(rgba), -1, 4)


def crispness(rgba):
    visible = np.where(rgba[..., 3:] > 0, rgba, 0)
    colours = [len({tuple(pixel) for pixel in sprite.reshape(-1, 4)} - {(0, 0, 0, 0)}) for sprite in visible]
    inner = visible[:, 1:-1, 1:-1]
    beside = [visible[:, 1:-1, :-2], visible[:, 1:-1, 2:], visible[:, :-2, 1:-1], visible[:, 2:, 1:-1]]
    isolated = np.all([(inner != other).any(axis=-1) for other in beside], axis=0)
    return {"colours": np.mean(colours), "isolated": isolated.mean()}


def pixels(case):
    real, fake = sprites(case["real"], case), sprites(case["fake"], case)
    difference = premultiplied(fake)[:, None] - premultiplied(real)[None]
    error = (difference**2).mean(axis=(2, 3)).min(axis=1)
    differing = (np.abs(difference) > 8).any(axis=3).sum(axis=2).min(axis=1)
    others = error[error > 0]
    return {
        "exact": (error == 0).mean(),
        "psnr": np.median(10 * np.log10(255**2 / others)) if len(others) else math.nan,
        "few_pixels": (differing <= case["few"]).mean(),
        **crispness(fake),
    }


def printable(results):
    return {name: None if math.isnan(value) else float(value) for name, value in results.items()}


document = json.load(sys.stdin)
json.dump(
    {
        "cases": [printable(features(case)) for case in document["cases"]],
        "pixels": [printable(pixels(case)) for case in document["pixels"]],
        "kappas": [printable({"kappa": cohen_kappa_score(*case)}) for case in document["kappas"]],
    },
    sys.stdout,
)
