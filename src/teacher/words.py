"""Writes what the fine-tuned encoder makes of words: meanings.csv.

The network of the library sees its words through a projection of these numbers. See README.md.

    words.py STATEMENTS ENCODER WEIGHTS VECTORS MEANINGS

STATEMENTS  what NetworkTrainer.writeStatements wrote
ENCODER     folder with e5-small-v2-q.onnx and e5-small-v2-q-tokenizer.json
WEIGHTS     of the fine-tuned encoder
VECTORS     the CSV whose words are wanted, beside those of the statements
MEANINGS    the CSV to write
"""

import collections
import csv
import random
import re
import sys

import numpy
import torch

from teacher import BATCH, LONGEST, SHORT_NUMBERS, WIDTH, Reader, Teacher

LEAST_COUNT = 3  # as in ContextVocabulary
ENOUGH, FEW = 8, 4  # statements in which a word is looked at
NUMBERS, STEPS, LENGTH = 128, 64, 3.0
PART = re.compile(r"\[(\d+)([ND])\]|[A-Za-z]+(?:['’][a-z]+)?|[0-9][0-9.,]*|[^\sA-Za-z0-9]")


def words_of(text):
    return {m[0] for m in PART.finditer(text) if not m[1] and m[0] == m[0].lower()}


def chosen(texts, words):
    """Texts in which each word stands often enough, and the words that stand in none."""
    seen, found = collections.Counter(), []
    for text in texts:
        own = words_of(text) & words
        wanted = [word for word in own if seen[word] < ENOUGH]
        if len(wanted) > 1 or any(seen[word] < FEW for word in wanted):
            found.append(text)
            seen.update(own)
    return found, sorted(word for word in words if seen[word] < FEW)


def read(reader, text, numbers):
    """The text in numbers, and where the words stand there."""
    ids, places = [reader.id("[CLS]")], []
    for part in PART.finditer(text):
        if part[1]:
            ids.append(reader.target[part[2]])
            continue
        pieces = reader.words.encode(part[0], add_special_tokens=False).ids
        if part[0] in numbers:
            places.append((numbers[part[0]], len(ids), len(ids) + len(pieces)))
        ids += pieces
    ids.append(reader.id("[SEP]"))
    return ids[:LONGEST], [place for place in places if place[2] < LONGEST]


def means(teacher, samples, count):
    """What the last layer gives for each word, on the average."""
    sums, times = numpy.zeros((count, WIDTH)), numpy.zeros(count)
    samples.sort(key=lambda sample: len(sample[0]))
    teacher.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=SHORT_NUMBERS):
        for begin in range(0, len(samples), 2 * BATCH):
            some = samples[begin : begin + 2 * BATCH]
            length = max(len(ids) for ids, _ in some)
            ids = torch.zeros(len(some), length, dtype=torch.long)
            mask = torch.zeros(len(some), length, dtype=torch.bool)
            for row, (own, _) in enumerate(some):
                ids[row, : len(own)] = torch.tensor(own)
                mask[row, : len(own)] = True
            state = teacher.e(ids, mask).float().numpy()
            for row, (_, places) in enumerate(some):
                for word, first, end in places:
                    sums[word] += state[row, first:end].mean(0)
                    times[word] += 1
    return sums / numpy.maximum(times, 1)[:, None], times > 0


def projected(rows):
    """On the principal axes, their spreads made more alike by a root, few rows much longer."""
    centred = rows - rows.mean(0)
    axes = numpy.linalg.svd(centred, full_matrices=False)[2][:NUMBERS]
    new = centred @ axes.T
    new /= numpy.sqrt(new.std(0))
    new *= LENGTH / numpy.sqrt((new**2).sum(1).mean())
    lengths = numpy.sqrt((new**2).sum(1))
    return new * numpy.minimum(1, 2 * LENGTH / numpy.maximum(lengths, 1e-9))[:, None]


def main(statements, folder, weights, vectors, meanings):
    reader = Reader(folder)
    teacher = Teacher(folder, reader)
    teacher.load_state_dict(torch.load(weights))
    counts, texts = collections.Counter(), []
    for line in open(statements, encoding="utf-8"):
        _, variant, _, text = line.rstrip("\n").split("\t")
        texts.append(text)
        if variant == "0":
            counts.update(words_of(text))
    words = {word for word, count in counts.items() if count >= LEAST_COUNT}
    with open(vectors, encoding="utf-8", newline="") as lines:
        words |= {row["word"] for row in csv.DictReader(lines)}
    random.seed(3)
    random.shuffle(texts)
    found, alone = chosen(texts, words)
    order = sorted(words)
    numbers = {word: number for number, word in enumerate(order)}
    samples = [read(reader, text, numbers) for text in found + alone]
    rows, known = means(teacher, samples, len(order))
    steps = numpy.clip(numpy.rint(projected(rows[known]) * STEPS), -127, 127).astype(numpy.int8)
    with open(meanings, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["word", "meaning"])
        for word, row in zip([w for w, k in zip(order, known) if k], steps):
            writer.writerow([word, row.tobytes().hex()])


if __name__ == "__main__":
    main(*sys.argv[1:])
