"""Precision, recall, density and coverage as one would write them with scikit-learn and NumPy for speed.

Arguments: the number of columns, a file of float32 real features, one of fake features, and one of held-out real features or none.
With held-out ones it takes all measures by nearest neighbours of a full check: these four and the share of copies, of the fakes and
of the held-out ones. Measures once for each line on standard input, and answers with a line of JSON. OMP_NUM_THREADS and
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


def neighbours(features, count):
    """Squared distances to the nearest others, with the row itself in column 0: chunked, fused and threaded in scikit-learn."""
    search = NearestNeighbors(n_neighbors=count + 1, algorithm="brute", n_jobs=THREADS).fit(features)
    return search.kneighbors(features)[0] ** 2


def measure(real, fake, nearest):
    manifold, coverage = nearest[:, MANIFOLD].astype(np.float32), nearest[:, COVERAGE].astype(np.float32)
    own = neighbours(fake, MANIFOLD)[:, MANIFOLD].astype(np.float32)
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
        )

    # One chunk a thread: the comparisons, which NumPy does on one thread, take longer than the products.
    with threadpool_limits(1, "blas"), ThreadPoolExecutor(THREADS) as pool:
        precise, balls, covered, recalled = zip(*pool.map(part, range(0, len(fake), CHUNK)))
    return {
        "precision": sum(precise) / len(fake),
        "recall": float(np.logical_or.reduce(recalled).mean()),
        "density": sum(balls) / COVERAGE / len(fake),
        "coverage": float(np.logical_or.reduce(covered).mean()),
    }


def copies(real, sprites, nearest):
    """Share of sprites nearer to a real one than nearly all real ones are to each other."""
    search = NearestNeighbors(n_neighbors=1, algorithm="brute", n_jobs=THREADS).fit(real)
    return float((search.kneighbors(sprites)[0] <= np.quantile(np.sqrt(nearest[:, 1]), CLOSEST)).mean())


def main():
    columns = int(sys.argv[1])
    real, fake, *held_out = (np.fromfile(path, np.float32).reshape(-1, columns) for path in sys.argv[2:])
    for _ in sys.stdin:
        start = time.perf_counter()
        nearest = neighbours(real, max(MANIFOLD, COVERAGE))
        figures = measure(real, fake, nearest)
        for other in held_out:
            measure(real, other, nearest)
            figures["copies"] = copies(real, fake, nearest)
            copies(real, other, nearest)
        seconds = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"seconds": seconds, "peak_mib": peak, **figures}), flush=True)


if __name__ == "__main__":
    main()
