#!/usr/bin/env python3
"""Learns which phrase names what a number measures, and writes the weights as Swift data.

usage: yardstick evaluate --traits indicator GOLD... | train-indicators.py > EnglishPhraseWeightTable.swift

Each line of the input is a number: its document, the rule that chose its indicator, and the phrases that it was chosen
from, each with the traits that hold of it, whether the rules chose it, and how well it agrees with the annotation (the F1 of its
words; 0 where it is no right indicator). A log-linear choice learns from them: the weight of a phrase is the sum of the
weights of its traits, a right phrase counts by the square of its agreement, and large weights bear a ridge penalty. It is
tried on documents left out (documents, not numbers, are dealt into parts), and the outcome is printed to standard error.
Rules are made on the documents that they are judged on here, and are right less often on others: a line of a document as
its rules read it before any was mended on it, under the name of the document and "#before", counts in full, every other
line less.
"""
import json
import sys
from collections import defaultdict

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

PENALTY, MENDED, DOCUMENTS, PARTS, MARGIN, LEAST = 8.0, 0.3, 4, 4, 0.5, 0.015


class Numbers:
    """The phrases of all numbers as one matrix of traits, and which number each phrase belongs to."""

    def __init__(self, lines, places):
        rows, columns, owner, worth, chosen = [], [], [], [], []
        for number, line in enumerate(lines):
            for phrase in line["phrases"]:
                traits = phrase["traits"] + (["rule:" + line["rule"]] if phrase["chosen"] else [])
                known = [places[trait] for trait in traits if trait in places]
                rows += [len(owner)] * len(known)
                columns += known
                owner.append(number)
                worth.append(phrase["agreement"])
                chosen.append(phrase["chosen"])
        self.matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), (len(owner), len(places)))
        self.owner, self.worth, self.chosen = np.array(owner), np.array(worth, float), np.array(chosen, bool)
        self.count = len(lines)

    def fitted(self, weight):
        """Weights of the log-linear choice; `weight` says how much each number counts."""
        worth = self.worth ** 2
        total = np.bincount(self.owner, worth, self.count)
        aim = worth / np.maximum(total, 1e-9)[self.owner]
        counted = (weight * (total > 0))[self.owner]
        transposed = self.matrix.T.tocsr()

        def loss(weights):
            score = self.matrix @ weights
            top = np.full(self.count, -np.inf)
            np.maximum.at(top, self.owner, score)
            score = score - top[self.owner]
            sums = np.bincount(self.owner, np.exp(score), self.count)
            log = score - np.log(sums)[self.owner]
            value = -np.sum(counted * aim * log) + PENALTY * np.sum(weights ** 2) / 2
            return value, transposed @ ((np.exp(log) - aim) * counted) + PENALTY * weights

        start = np.zeros(self.matrix.shape[1])
        return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 120}).x

    def outcome(self, weights):
        """For each number whether the rules are right, and whether the choice is."""
        score = self.matrix @ weights
        right = np.zeros((self.count, 2), bool)
        for number, places in enumerate(np.split(np.arange(len(self.owner)), np.flatnonzero(np.diff(self.owner)) + 1)):
            rule = places[self.chosen[places]][0]
            best = places[score[places].argmax()]
            best = best if score[best] - score[rule] > MARGIN else rule
            right[number] = self.worth[rule] > 0, self.worth[best] > 0
        return right


def places_of(lines):
    """A place for each trait that enough documents show."""
    documents = defaultdict(set)
    for line in lines:
        name = line["document"].split("#")[0]
        documents["rule:" + line["rule"]].add(name)
        for phrase in line["phrases"]:
            for trait in phrase["traits"]:
                documents[trait].add(name)
    traits = sorted(trait for trait in documents if len(documents[trait]) >= DOCUMENTS)
    return {trait: place for place, trait in enumerate(traits)}


def weight_of(lines):
    return np.array([1.0 if line["document"].endswith("#before") else MENDED for line in lines])


def try_out(lines):
    names = sorted({line["document"].split("#")[0] for line in lines})
    part = dict(zip(names, np.random.default_rng(3).permutation(len(names)) % PARTS))
    right = []
    for each in range(PARTS):
        learned = [line for line in lines if part[line["document"].split("#")[0]] != each]
        tried = [line for line in lines if part[line["document"].split("#")[0]] == each]
        before = [line for line in tried if line["document"].endswith("#before")] or tried
        places = places_of(learned)
        weights = Numbers(learned, places).fitted(weight_of(learned))
        right.append(Numbers(before, places).outcome(weights))
    right = np.concatenate(right)
    rules, choice = right.mean(0)
    print(f"{len(right)} numbers of documents left out: the rules are right for {rules:.3f}, the choice for {choice:.3f}; "
          f"{(~right[:, 0] & right[:, 1]).sum()} mended, {(right[:, 0] & ~right[:, 1]).sum()} spoiled", file=sys.stderr)


def write(places, weights):
    print("/// What each trait of a phrase adds to the log-odds that it names what a number measures.")
    print("///")
    print("/// Written by `Scripts/train-indicators.py`; not edited by hand.")
    print("enum EnglishPhraseWeightTable {")
    print("    /// By trait.")
    print("    static let traits: [String: Double] = [")
    for trait, place in sorted(places.items()):
        if abs(weights[place]) >= LEAST:
            print(f'        "{trait}": {weights[place]:.2f},')
    print("    ]")
    print("}")


def main():
    lines = [json.loads(line) for line in sys.stdin if line.strip()]
    lines = [line for line in lines if any(phrase["chosen"] for phrase in line["phrases"])]
    try_out(lines)
    places = places_of(lines)
    write(places, Numbers(lines, places).fitted(weight_of(lines)))


if __name__ == "__main__":
    main()
