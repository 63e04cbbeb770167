"""The measures of whole distributions with NumPy, SciPy and scikit-learn, in double precision.

Reads one JSON document of cases on standard input, with matrices as base64 of float32, and prints one of results.
Everything is written down as it is defined, over whole matrices, with none of the shortcuts of the product.
"""
import base64
import json
import sys

import numpy as np
from scipy import stats
from scipy.spatial.distance import cdist, jensenshannon, pdist
from scipy.special import entr, rel_entr
from sklearn.cluster import KMeans
from sklearn.metrics.pairwise import cosine_similarity, polynomial_kernel


def matrix(document):
    values = np.frombuffer(base64.b64decode(document["values"]), np.float32)
    return values.reshape(-1, document["columns"]).astype(float)


def kernel_distance(real, fake):
    within_real, within_fake = polynomial_kernel(real, degree=3), polynomial_kernel(fake, degree=3)
    between = polynomial_kernel(real, fake, degree=3)

    def estimate(rows, columns):
        own, other, across = within_real[np.ix_(rows, rows)], within_fake[np.ix_(columns, columns)], between[np.ix_(rows, columns)]
        off_diagonal = lambda kernel: (kernel.sum() - np.trace(kernel)) / (len(kernel) * (len(kernel) - 1))
        return off_diagonal(own) + off_diagonal(other) - 2 * across.mean()

    rows, columns = np.arange(len(real)), np.arange(len(fake))
    without_row = np.array([estimate(np.delete(rows, i), columns) for i in rows])
    without_column = np.array([estimate(rows, np.delete(columns, i)) for i in columns])
    variance = without_row.var() * (len(rows) - 1) + without_column.var() * (len(columns) - 1)
    value, reach = estimate(rows, columns), stats.norm.ppf(0.975) * np.sqrt(variance)
    return {"kid": value, "kid_low": value - reach, "kid_high": value + reach}


def vendi(features):
    # One more feature tells the rows of zeros, which have no direction, from all others.
    marked = np.column_stack([features, (features == 0).all(axis=1)])
    return np.exp(entr(np.clip(np.linalg.eigvalsh(cosine_similarity(marked) / len(marked)), 0, None)).sum())


def bins(real, fake, centres):
    count = lambda features: np.bincount(cdist(features, centres).argmin(axis=1), minlength=len(centres))
    first, second = count(real), count(fake)
    n, m = first.sum(), second.sum()
    pooled = (first + second) / (n + m)
    error = np.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    z = np.divide(first / n - second / m, error, out=np.zeros(len(error)), where=error > 0)
    return {
        "ndb": (2 * stats.norm.sf(np.abs(z)) < 0.05).mean(),
        "jsd": jensenshannon(first, second) ** 2,
    }


def inertia(real, centres):
    refined = KMeans(len(centres), init=centres, n_init=1, algorithm="lloyd", tol=0).fit(real)
    return {"inertia": (cdist(real, centres).min(axis=1) ** 2).sum(), "refined_inertia": refined.inertia_}


def batch_size(features, threshold):
    share = (pdist(features) <= threshold).mean()
    if share == 0:
        share = 1 - 0.05 ** (1 / len(pdist(features)))
    size = 2
    while 1 - (1 - share) ** (size * (size - 1) / 2) < 0.5:
        size += 1
    return size


def measure(case):
    real, fake, centres = matrix(case["real"]), matrix(case["fake"]), matrix(case["centres"])
    probabilities = matrix(case["probabilities"])
    return {
        **kernel_distance(real, fake),
        **bins(real, fake, centres),
        **inertia(real, centres),
        "vendi": vendi(fake),
        "inception": np.exp(rel_entr(probabilities, probabilities.mean(axis=0)).sum(axis=1).mean()),
        "birthday": batch_size(fake, case["threshold"]),
    }


def intervals(hits, total, values):
    wilson = stats.binomtest(hits, total).proportion_ci(method="wilson")
    bootstrap = stats.bootstrap((np.array(values),), np.mean, n_resamples=3000, method="percentile", random_state=1).confidence_interval
    return {"wilson_low": wilson.low, "wilson_high": wilson.high, "bootstrap_low": bootstrap.low, "bootstrap_high": bootstrap.high}


document = json.load(sys.stdin)
results = {"cases": [measure(case) for case in document["cases"]], "intervals": [intervals(**case) for case in document["intervals"]]}
json.dump(results, sys.stdout, default=float)
