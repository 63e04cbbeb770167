"""Measures by nearest neighbours as one would write them with scikit-learn and NumPy for speed.

Arguments: the number of columns, a file of float32 real features and one of fake features: precision, recall, density and coverage.
Or with a file of held-out real features, and for each of the three sets one of int32 labels, rows by attributes: all measures by
nearest neighbours of a full check, of the fakes and of the held-out ones, these four, the share of copies and the coverage of every
attribute value. Measures once for each line on standard input, and answers with a line of JSON. OMP_NUM_THREADS and
OPENBLAS_NUM_THREADS say how many threads to use.
"""

import json
import os
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from sklearn.neighbors import NearestNeighbors
from threadpoolctl import threadpool_limits

MANIFOLD, COVERAGE, CHUNK, CLOSEST = 3, 5, 250, 0.05
THREADS = int(os.environ["OMP_NUM_THREADS"])


def neighbours(rows, others, count, threads=THREADS):
    """Squared distances to the nearest of other rows: chunked, fused and threaded in scikit-learn."""
    search = NearestNeighbors(n_neighbors=count, algorithm="brute", n_jobs=threads).fit(others)
    return search.kneighbors(rows)[0].astype(np.float32) ** 2


def measure(real, fake, nearest, with_copies=False):
    manifold, coverage = nearest[:, MANIFOLD], nearest[:, COVERAGE]
    own = neighbours(fake, fake, MANIFOLD + 1)[:, MANIFOLD]
    real_squares, fake_squares = (real * real).sum(1), (fake * fake).sum(1)

    def part(start):
        rows = slice(start, start + CHUNK)
        distances = fake[rows] @ real.T
        distances *= -2
        distances += real_squares
        distances += fake_squares[rows, None]
        inside = distances <= coverage
        return (
            np.count_nonzero((distances <= manifold).any(axis=1)),
            np.count_nonzero(inside),
            inside.any(axis=0),
            (distances <= own[rows, None]).any(axis=0),
            distances.min(axis=1) if with_copies else 0,
        )

    # One chunk a thread: the comparisons, which NumPy does on one thread, take longer than the products.
    with threadpool_limits(1, "blas"), ThreadPoolExecutor(THREADS) as pool:
        precise, balls, covered, recalled, closest = zip(*pool.map(part, range(0, len(fake), CHUNK)))

    figures = {
        "precision": sum(precise) / len(fake),
        "recall": float(np.logical_or.reduce(recalled).mean()),
        "density": sum(balls) / COVERAGE / len(fake),
        "coverage": float(np.logical_or.reduce(covered).mean()),
    }
    if with_copies:
        # A copy is nearer to a real sprite than nearly all of these are to each other.
        spacing = np.quantile(np.sqrt(nearest[:, 1]), CLOSEST)
        figures["copies"] = float((np.concatenate(closest) <= spacing**2).mean())
    return figures


def value_coverage(sets, labels):
    """For every attribute value the share of its real sprites' balls that hold a sprite of either other set."""

    def of_value(attribute, value):
        rows = [np.flatnonzero(each[:, attribute] == value) for each in labels]
        count = min(map(len, rows))
        real, *others = (features[each[:count]] for features, each in zip(sets, rows))
        radii = neighbours(real, real, COVERAGE + 1, threads=1)[:, COVERAGE]

        # A ball holds a sprite where it holds the nearest one.
        return [float((neighbours(real, sprites, 1, threads=1)[:, 0] <= radii).mean()) for sprites in others]

    values = [(attribute, value) for attribute, column in enumerate(labels[0].T) for value in np.unique(column)]
    with threadpool_limits(1), ThreadPoolExecutor(THREADS) as pool:
        coverages = pool.map(of_value, *zip(*values))
    return {
        f"a{attribute}=v{value}{name}": coverage
        for (attribute, value), both in zip(values, coverages)
        for name, coverage in zip(["", "_real"], both)
    }


def full_check(sets, labels):
    real, *others = sets
    nearest = neighbours(real, real, max(MANIFOLD, COVERAGE) + 1)
    figures = value_coverage(sets, labels)
    for sprites, name in zip(others, ["", "_real"]):
        figures.update({each + name: figure for each, figure in measure(real, sprites, nearest, with_copies=True).items()})
    return figures


def main():
    columns, paths = int(sys.argv[1]), sys.argv[2:]
    sets = [np.fromfile(path, np.float32).reshape(-1, columns) for path in paths[:3]]
    labels = [np.fromfile(path, np.int32).reshape(len(features), -1) for path, features in zip(paths[3:], sets)]
    for _ in sys.stdin:
        start, used = time.perf_counter(), time.process_time()
        if labels:
            figures = full_check(sets, labels)
        else:
            figures = measure(*sets, neighbours(sets[0], sets[0], max(MANIFOLD, COVERAGE) + 1))
        seconds, used = time.perf_counter() - start, time.process_time() - used
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"seconds": seconds, "processor": used, "peak_mib": peak, **figures}), flush=True)


if __name__ == "__main__":
    main()
