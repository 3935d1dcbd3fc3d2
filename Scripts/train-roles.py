#!/usr/bin/env python3
"""Learns the weights that tell an aim from a result and writes them as Swift data.

usage: yardstick evaluate --traits role GOLD... | train-roles.py > RoleWeights.swift

Each line of the input is a measurement: its document, the role that the annotation gives it, the role that a rule told, and
its traits. A logistic regression with ridge penalty learns from the traits of those that are an aim or a result how likely
each is an aim. A trait counts that so many documents have. What becomes of documents left out (documents, not measurements,
are dealt into twelve parts) is printed to standard error, beside what the rules alone tell.

Rules are made on the documents that they are judged on here, and do worse on others. Lines with the rules' answers as they
were before any rule had seen the document count too, under the name of the document and "#before", and somewhat more.
"""
import json
import sys
from collections import defaultdict

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

PENALTY, DOCUMENTS, NOW, PARTS = 6.0, 8, 0.5, 12
WEIGHED = ("actual", "target")


def places(lines):
    """The traits that enough documents have, in order."""
    holders = defaultdict(set)
    for line in lines:
        for trait in line["traits"]:
            holders[trait].add(document(line))
    return {trait: place for place, trait in enumerate(sorted(t for t in holders if len(holders[t]) >= DOCUMENTS))}


def document(line):
    return line["document"].split("#")[0]


def matrix(lines, place):
    cells = [(row, place[trait]) for row, line in enumerate(lines) for trait in set(line["traits"]) if trait in place]
    rows, columns = zip(*cells)
    return csr_matrix((np.ones(len(cells)), (rows, columns)), shape=(len(lines), len(place)))


def fitted(lines):
    """Traits and their weights, by a logistic regression without a constant."""
    place = places(lines)
    traits, aims = matrix(lines, place), np.array([line["right"] == "target" for line in lines], float)
    count = np.array([1.0 if line["document"].endswith("#before") else NOW for line in lines])

    def loss(weights):
        score = traits @ weights
        value = np.sum(count * (np.logaddexp(0, score) - aims * score)) + PENALTY * weights @ weights / 2
        return value, traits.T @ ((1 / (1 + np.exp(-score)) - aims) * count) + PENALTY * weights

    return place, minimize(loss, np.zeros(len(place)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x


def report(lines):
    """Prints how many roles the rules tell right, and how many with weights that have not seen the document."""
    groups = np.unique([document(line) for line in lines], return_inverse=True)[1]
    part = (np.random.default_rng(3).permutation(groups.max() + 1) % PARTS)[groups]
    weighed = np.zeros(len(lines), bool)
    for each in range(PARTS):
        place, weights = fitted([line for line, its in zip(lines, part) if its != each])
        left = [line for line, its in zip(lines, part) if its == each]
        weighed[part == each] = matrix(left, place) @ weights > 0
    told = np.array([line["told"] == "target" for line in lines])
    right = np.array([line["right"] == "target" for line in lines])
    before = np.array([line["document"].endswith("#before") for line in lines])
    for name, chosen in (("before any rule had seen them", before), ("as read now", ~before)):
        if chosen.any():
            rules, learned = np.mean((told == right)[chosen]), np.mean((weighed == right)[chosen])
            print(f"{name}: {chosen.sum()} measurements, {rules:.3f} right by rules, {learned:.3f} weighed", file=sys.stderr)


def write(place, weights):
    print("/// What each trait adds to the log-odds that what is stated is an aim and not a result.")
    print("///")
    print("/// Written by `Scripts/train-roles.py`; not edited by hand.")
    print("enum RoleWeights {")
    print("    /// By the names of ``RoleTrait``.")
    print("    static let traits: [String: Double] = [")
    for trait, weight in zip(place, weights):
        if abs(weight) >= 0.005:
            print(f'        "{trait}": {weight:.2f},')
    print("    ]")
    print("}")


def main():
    lines = [json.loads(line) for line in sys.stdin if line.strip()]
    lines = [line for line in lines if line["told"] in WEIGHED and line["right"] in WEIGHED]
    report(lines)
    write(*fitted(lines))


if __name__ == "__main__":
    main()
