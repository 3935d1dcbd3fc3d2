#!/usr/bin/env python3
"""Learns the weights of the reading's confidence and writes them as Swift data.

usage: yardstick evaluate --traits confidence GOLD... | train-confidence.py > ConfidenceWeights.swift

Each line of the input is a measurement: its document, whether it is right in every field, and its traits. A logistic
regression with ridge penalty learns from the traits how likely a measurement is right; a second one weighs these
log-odds against those of the measurements around it, as `Confidence.swift` does. Both are tried on documents left out
(documents, not measurements, are dealt into twelve parts), and the outcome is printed to standard error. Rules are made on
the documents that they are judged on here, and keep less on others. Lines of documents as they were read before any rule
had seen them count too, under the name of the document and "#before"; both readings of a document are left out together.
SHIFT is set so that of what claims 0.9 or more, as it reads now, well over 95 in a hundred are right with their document
left out. Of the other kind fewer are: a document that fails by one cause fails in its surest claims as well.
"""
import json
import sys

import numpy as np
from scipy.optimize import minimize

PENALTY, SHIFT, PARTS, REACH, BOUND = 4.0, -0.6, 12, 4, 4.0


def fitted(matrix, right, penalty):
    """Weights of a logistic regression; the last column is the constant and bears no penalty."""
    def loss(weights):
        score = matrix @ weights
        value = np.sum(np.logaddexp(0, score) - right * score) + penalty * np.sum(weights[:-1] ** 2)
        slope = matrix.T @ (1 / (1 + np.exp(-score)) - right) + 2 * penalty * np.r_[weights[:-1], 0]
        return value, slope
    return minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B").x


def means_around(odds, documents):
    """For each measurement the mean of the bounded odds around it, with the mean of its document as one more."""
    means, bounded = np.zeros(len(odds)), np.clip(odds, -BOUND, BOUND)
    for document in np.unique(documents):
        places = np.where(documents == document)[0]
        whole = bounded[places].mean()
        for index, place in enumerate(places):
            near = places[max(0, index - REACH):index + REACH + 1]
            means[place] = (bounded[near].sum() - bounded[place] + whole) / len(near)
    return means


def left_out(matrix, right, groups, penalty):
    """Odds of each measurement by weights that have not seen its document."""
    order = np.random.default_rng(3).permutation(groups.max() + 1) % PARTS
    part, odds = order[groups], np.zeros(len(right))
    for each in range(PARTS):
        odds[part == each] = matrix[part == each] @ fitted(matrix[part != each], right[part != each], penalty)
    return odds


def report(odds, right):
    claimed = 1 / (1 + np.exp(-odds))
    for low, high in ((0.95, 1.01), (0.9, 0.95), (0.8, 0.9), (0.6, 0.8), (0, 0.6), (0.9, 1.01)):
        band = (claimed >= low) & (claimed < high)
        share = right[band].mean() if band.any() else float("nan")
        print(f"claimed {low:.2f} to {min(high, 1):.2f}: {band.sum()} measurements, {share:.3f} right", file=sys.stderr)
    print(f"mean log loss {np.mean(np.logaddexp(0, odds) - right * odds):.4f}", file=sys.stderr)


def write(traits, weights, base, own, around, shift):
    print("/// What each trait adds to the log-odds that a measurement is right in every field.")
    print("///")
    print("/// Written by `Scripts/train-confidence.py`; not edited by hand.")
    print("enum ConfidenceWeights {")
    print("    /// What holds before any trait is looked at.")
    print(f"    static let base = {base:.3f}")
    print("    /// What the measurement's own odds count for.")
    print(f"    static let own = {own:.3f}")
    print("    /// What the mean of the odds around it counts for.")
    print(f"    static let around = {around:.3f}")
    print("    /// What is added at the end.")
    print(f"    static let shift = {shift:.3f}")
    print("    /// By trait.")
    print("    static let traits: [String: Double] = [")
    for trait, weight in zip(traits, weights):
        print(f'        "{trait}": {weight:.3f},')
    print("    ]")
    print("}")


def main():
    lines = [json.loads(line) for line in sys.stdin if line.strip()]
    traits = sorted({trait for line in lines for trait in line["traits"]})
    place = {trait: index for index, trait in enumerate(traits)}
    matrix = np.zeros((len(lines), len(traits) + 1))
    matrix[:, -1] = 1
    for index, line in enumerate(lines):
        matrix[index, [place[trait] for trait in line["traits"]]] = 1
    right = np.array([line["right"] for line in lines], float)
    documents = np.unique([line["document"] for line in lines], return_inverse=True)[1]
    groups = np.unique([line["document"].split("#")[0] for line in lines], return_inverse=True)[1]
    odds = left_out(matrix, right, groups, PENALTY)
    blend = np.c_[odds, means_around(odds, documents), np.ones(len(odds))]
    claims = left_out(blend, right, groups, 0.01) + SHIFT
    before = np.array([line["document"].endswith("#before") for line in lines])
    for name, chosen in (("all", np.ones(len(lines), bool)), ("before", before), ("as read now", ~before)):
        if chosen.any():
            print(f"{name}:", file=sys.stderr)
            report(claims[chosen], right[chosen])
    own, around, shift = fitted(blend, right, 0.01)
    weights = fitted(matrix, right, PENALTY)
    write(traits, weights, weights[-1], own, around, shift + SHIFT)


if __name__ == "__main__":
    main()
