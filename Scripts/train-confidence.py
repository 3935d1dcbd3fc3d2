#!/usr/bin/env python3
"""Trains the weights of the reading's confidence and writes them as Swift data.

usage: train-confidence.py --scorer SCORE.py --yardstick COMMAND GOLD=DOCUMENT... > ConfidenceWeights.swift

Each measurement is read with `COMMAND read DOCUMENT --format jsonl` and judged by the scorer against the
annotation. A logistic regression with ridge penalty then learns, from the names of the rules that fired
(evidence), how likely a measurement is right in every field. The penalty and the shift below keep what claims
0.9 or more at 95% right in ten-fold cross-validation, which is printed to standard error.
"""
import argparse, importlib.util, json, subprocess, sys
import numpy as np
from scipy.optimize import minimize

PENALTY, SHIFT, FIELDS = 1.5, -0.1, ("indicator", "form", "role", "period", "value")


def judged(scorer, command, pair):
    gold, document = pair.split("=")
    lines = subprocess.run([command, "read", document, "--format", "jsonl"], capture_output=True, text=True).stdout
    read = [json.loads(line) for line in lines.splitlines() if line.strip()]
    items = [json.loads(line) for line in open(gold, encoding="utf8") if line.strip()]
    _, misses = scorer.score(items, open(document, encoding="utf8", newline="").read(), read)
    wrong = {id(miss[2]) for miss in misses if miss[2] is not None}
    return [(names(item), id(item) not in wrong) for item in read]


def names(item):
    return [f"{e['field']}:{e['rule']}" for e in item["evidence"] if e["field"] in FIELDS]


def fitted(matrix, right):
    def loss(weights):
        score = matrix @ weights
        value = np.sum(np.logaddexp(0, score) - right * score) + PENALTY * np.sum(weights[:-1] ** 2)
        slope = matrix.T @ (1 / (1 + np.exp(-score)) - right) + 2 * PENALTY * np.r_[weights[:-1], 0]
        return value, slope
    return minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B").x


def cross_validated(matrix, right):
    fold = np.random.default_rng(1).integers(0, 10, len(right))
    claimed = np.zeros(len(right))
    for part in range(10):
        weights = fitted(matrix[fold != part], right[fold != part])
        claimed[fold == part] = 1 / (1 + np.exp(-(matrix[fold == part] @ weights + SHIFT)))
    for low, high in ((0.9, 1.01), (0.8, 0.9), (0.6, 0.8), (0, 0.6)):
        band = (claimed >= low) & (claimed < high)
        share = right[band].mean() if band.any() else float("nan")
        print(f"claimed {low:.1f} to {min(high, 1):.1f}: {band.sum()} measurements, {share:.3f} right", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--scorer", required=True)
    parser.add_argument("--yardstick", required=True)
    parser.add_argument("pairs", nargs="+")
    options = parser.parse_args()
    spec = importlib.util.spec_from_file_location("scorer", options.scorer)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    rows = [row for pair in options.pairs for row in judged(scorer, options.yardstick, pair)]
    rules = sorted({rule for fired, _ in rows for rule in fired})
    place = {rule: index for index, rule in enumerate(rules)}
    matrix = np.zeros((len(rows), len(rules) + 1))
    matrix[:, -1] = 1
    for index, (fired, _) in enumerate(rows):
        for rule in fired:
            matrix[index, place[rule]] = 1
    right = np.array([ok for _, ok in rows], float)
    cross_validated(matrix, right)
    weights = fitted(matrix, right)
    print("/// What each rule adds to the log-odds that a measurement is right in every field.")
    print("///")
    print("/// Written by `Scripts/train-confidence.py`; not edited by hand.")
    print("enum ConfidenceWeights {")
    print("    /// What holds before any rule is looked at.")
    print(f"    static let base = {weights[-1] + SHIFT:.3f}")
    print("    /// By field and rule.")
    print("    static let rules: [String: Double] = [")
    for rule in rules:
        print(f'        "{rule}": {weights[place[rule]]:.3f},')
    print("    ]")
    print("}")


if __name__ == "__main__":
    main()
