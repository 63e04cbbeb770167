"""scikit-learn's t-SNE beside another map of the same features.

usage: tsne.py FEATURES MAP ROWS COLUMNS

FEATURES: ROWS x COLUMNS float32; MAP: ROWS x 2 float64. Prints one JSON object: the trustworthiness of both maps (the share of near
neighbours on the map that are near in the features too, 0 to 1) and scikit-learn's Kullback-Leibler divergence.
"""

import json
import sys

import numpy as np
from sklearn.manifold import TSNE, trustworthiness

NEIGHBOURS = 12

rows, columns = int(sys.argv[3]), int(sys.argv[4])
features = np.fromfile(sys.argv[1], np.float32).reshape(rows, columns).astype(float)
ours = np.fromfile(sys.argv[2], np.float64).reshape(rows, 2)
peer = TSNE(init="pca", learning_rate="auto", method="exact", random_state=1)
theirs = peer.fit_transform(features)
print(json.dumps({
    "ours": trustworthiness(features, ours, n_neighbors=NEIGHBOURS),
    "theirs": trustworthiness(features, theirs, n_neighbors=NEIGHBOURS),
    "divergence": float(peer.kl_divergence_),
}))
