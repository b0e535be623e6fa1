"""Fine-tunes a sentence encoder on our rows and writes what it says of them: judgements.csv.

The network of the library learns from it. Needed only when many rows have changed; see README.md.

    teacher.py STATEMENTS ENCODER JUDGEMENTS [WEIGHTS]

STATEMENTS  what NetworkTrainer.writeStatements wrote
ENCODER     folder with e5-small-v2-q.onnx and e5-small-v2-q-tokenizer.json
JUDGEMENTS  the CSV to write; what it says of statements already is kept, the others are judged
WEIGHTS     of the fine-tuned encoder. Where the file is there, the encoder begins with it and learns
            from the statements without a judgement and as many others; then it is written anew
"""

import csv
import os
import random
import re
import sys

import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

STANCES = ["FAVOR", "AGAINST", "NEUTRAL"]
NAME = "e5-small-v2-q"
# on a processor without them, half as long numbers take thirty times as long
SHORT_NUMBERS = torch.cpu._is_amx_tile_supported() or torch.cpu._is_avx512_bf16_supported()
WIDTH, HEADS, INNER = 384, 12, 1536
LONGEST = 160
EPOCHS, BATCH, RATE, WARM_UP = 2, 32, 1.2e-4, 0.06
HEAD_RATE = 5 * RATE
AGAIN = 0.5  # of the rate, where it has learnt before
STEPS, MOST = 16, 6  # as in Teaching and ContextEvidence


class Reader:
    """Turns text with [0N], [1D] for targets into numbers, and tells where the targets are."""

    def __init__(self, folder):
        self.words = Tokenizer.from_file(os.path.join(folder, NAME + "-tokenizer.json"))
        self.words.no_padding()
        self.words.no_truncation()
        self.target = {"N": self.id("[unused5]"), "D": self.id("[unused6]")}

    def id(self, word):
        return self.words.token_to_id(word)

    def read(self, text, targets):
        ids, places = [self.id("[CLS]")], [[] for _ in range(targets)]
        parts = re.split(r"\[(\d+)([ND])\]", text)
        for i in range(0, len(parts), 3):
            ids += self.words.encode(parts[i], add_special_tokens=False).ids
            if i + 2 < len(parts):
                places[int(parts[i + 1])].append(len(ids))
                ids.append(self.target[parts[i + 2]])
        ids.append(self.id("[SEP]"))
        return ids[:LONGEST], [[p for p in own if p < LONGEST - 1] for own in places]


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.n1, self.n2 = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.i, self.u = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, hidden):
        size, length, _ = x.shape

        def split(y):
            return y.view(size, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = split(self.q(x)), split(self.k(x)), split(self.v(x))
        scores = (query @ key.transpose(2, 3)) * (WIDTH // HEADS) ** -0.5 + hidden
        mixed = torch.softmax(scores, -1).to(value.dtype) @ value
        mixed = mixed.transpose(1, 2).reshape(size, length, WIDTH)
        x = self.n1(x + self.drop(self.o(mixed)))
        return self.n2(x + self.drop(self.u(functional.gelu(self.i(x)))))


class Encoder(nn.Module):
    def __init__(self, folder, reader):
        super().__init__()
        graph = onnx.load(os.path.join(folder, NAME + ".onnx")).graph
        known = self.known(graph)
        products = {
            n.name.removesuffix("_quant"): n.input[1].removesuffix("_quantized")
            for n in graph.node
            if n.op_type in ("MatMul", "MatMulInteger")
        }
        self.w = nn.Embedding(*known["embeddings.word_embeddings.weight"].shape)
        self.w.weight.data = known["embeddings.word_embeddings.weight"].clone()
        self.w.weight.requires_grad = False
        self.p = nn.Parameter(known["embeddings.position_embeddings.weight"].clone())
        self.t = nn.Parameter(known["embeddings.token_type_embeddings.weight"][0].clone())
        self.n = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList()
        self.copy_norm(self.n, "embeddings.LayerNorm", known)
        count = 1 + max(int(n.split(".")[2]) for n in known if n.startswith("encoder.layer."))
        for number in range(count):
            self.layers.append(self.layer(number, known, products))
        names = ["france", "chile", "kenya", "turkey", "india"]
        peoples = ["french", "chilean", "kenyan", "turkish", "indian"]
        with torch.no_grad():
            for kind, words in (("N", names), ("D", peoples)):
                ids = [reader.id(word) for word in words if reader.id(word)]
                self.w.weight[reader.target[kind]] = self.w.weight[ids].mean(0)

    @staticmethod
    def known(graph):
        """The weights by name, where they were made short (q) brought back to what they stood for."""
        stored = {i.name: torch.tensor(numpy_helper.to_array(i)).float() for i in graph.initializer}
        for name in [n for n in stored if n.endswith("_quantized")]:
            name = name.removesuffix("_quantized")
            zero, scale = stored[name + "_zero_point"], stored[name + "_scale"]
            stored[name] = (stored[name + "_quantized"] - zero) * scale
        return stored

    @staticmethod
    def copy_norm(norm, name, known):
        norm.weight.data = known[name + ".weight"].clone()
        norm.bias.data = known[name + ".bias"].clone()

    def layer(self, number, known, products):
        layer = Layer()
        begin = f"encoder.layer.{number}."
        for own, name in (
            ("q", "attention.self.query"),
            ("k", "attention.self.key"),
            ("v", "attention.self.value"),
            ("o", "attention.output.dense"),
            ("i", "intermediate.dense"),
            ("u", "output.dense"),
        ):
            product = f"/encoder/layer.{number}/{name.replace('.', '/')}/MatMul"
            linear = getattr(layer, own)
            linear.weight.data = known[products[product]].t().contiguous().clone()
            linear.bias.data = known[begin + name + ".bias"].clone()
        self.copy_norm(layer.n1, begin + "attention.output.LayerNorm", known)
        self.copy_norm(layer.n2, begin + "output.LayerNorm", known)
        return layer

    def forward(self, ids, mask):
        x = self.drop(self.n(self.w(ids) + self.p[: ids.shape[1]] + self.t))
        hidden = torch.zeros(mask.shape, dtype=torch.bfloat16).masked_fill(~mask, -1e4)
        for layer in self.layers:
            x = layer(x, hidden[:, None, None, :])
        return x


class Teacher(nn.Module):
    """Judges each target from the mean of its mentions and from the statement as a whole."""

    def __init__(self, folder, reader):
        super().__init__()
        self.e = Encoder(folder, reader)
        self.h = nn.Linear(2 * WIDTH, WIDTH)
        self.c = nn.Linear(WIDTH, len(STANCES))
        self.drop = nn.Dropout(0.1)

    def forward(self, ids, mask, rows, weights):
        x = self.e(ids, mask)
        own = torch.einsum("pt,ptd->pd", weights, x[rows])
        both = torch.cat([own, x[rows, 0]], 1)
        return self.c(self.drop(torch.tanh(self.h(self.drop(both)))))


def batch(samples):
    """Samples of (number, ids, places) side by side, and which row is whose target."""
    length = max(len(ids) for _, ids, _ in samples)
    ids = torch.zeros(len(samples), length, dtype=torch.long)
    mask = torch.zeros(len(samples), length, dtype=torch.bool)
    rows, weights, keys = [], [], []
    for row, (number, own, places) in enumerate(samples):
        ids[row, : len(own)] = torch.tensor(own)
        mask[row, : len(own)] = True
        for target, at in enumerate(places):
            if at:
                weight = torch.zeros(length)
                weight[at] = 1 / len(at)
                rows.append(row)
                weights.append(weight)
                keys.append((number, target))
    return (ids, mask, torch.tensor(rows), torch.stack(weights)), keys


def train(teacher, samples, labels, share_of_rate=1.0):
    random.seed(1)
    head = [*teacher.h.parameters(), *teacher.c.parameters()]
    inner = [p for p in teacher.e.parameters() if p.requires_grad]
    groups = [{"params": inner, "lr": RATE}, {"params": head, "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = EPOCHS * len(samples) // BATCH
    step = 0
    teacher.train()
    while step < steps:
        random.shuffle(samples)
        for begin in range(0, len(samples), BATCH * 50):
            alike = sorted(samples[begin : begin + BATCH * 50], key=lambda s: len(s[1]))
            batches = [alike[i : i + BATCH] for i in range(0, len(alike), BATCH)]
            random.shuffle(batches)
            for chosen in batches[: steps - step]:
                step += 1
                pace = min(1, step / (WARM_UP * steps)) * max(0.01, 1 - step / steps)
                pace *= share_of_rate
                for group, rate in zip(optimizer.param_groups, (RATE, HEAD_RATE)):
                    group["lr"] = rate * pace
                inputs, keys = batch(chosen)
                wanted = torch.tensor([labels[key] for key in keys])
                with torch.autocast("cpu", torch.bfloat16, enabled=SHORT_NUMBERS):
                    logits = teacher(*inputs)
                loss = functional.cross_entropy(logits.float(), wanted, ignore_index=-1)
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
                optimizer.step()
                if step % 100 == 0:
                    print(f"step {step} of {steps}, loss {loss.item():.3f}", flush=True)


def judge(teacher, samples):
    teacher.eval()
    said = {}
    ordered = sorted(samples, key=lambda s: len(s[1]))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=SHORT_NUMBERS):
        for begin in range(0, len(ordered), 2 * BATCH):
            inputs, keys = batch(ordered[begin : begin + 2 * BATCH])
            said.update(zip(keys, teacher(*inputs).float().tolist()))
    return said


def hexadecimal(logits):
    mean = sum(logits) / len(logits)
    steps = (round(max(-MOST, min(MOST, logit - mean)) * STEPS) for logit in logits[:2])
    return "".join(f"{step & 0xFF:02x}" for step in steps)


def read_judgements(path):
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8", newline="") as lines:
        return {row["statement"]: row["logits"] for row in csv.DictReader(lines)}


def main(statements, folder, judgements, weights=None):
    torch.manual_seed(1)
    reader = Reader(folder)
    lines = [line.rstrip("\n").split("\t") for line in open(statements, encoding="utf-8")]
    samples, labels = [], {}
    for number, (_, _, names, text) in enumerate(lines):
        names = names.split(" ")
        samples.append((number, *reader.read(text, len(names))))
        for target, name in enumerate(names):
            labels[number, target] = STANCES.index(name) if name in STANCES else -1
    samples = [sample for sample in samples if any(sample[2])]
    known = read_judgements(judgements)
    unknown = [s for s in samples if lines[s[0]][0] not in known]
    originals = [s for s in samples if lines[s[0]][1] == "0"]
    teacher = Teacher(folder, reader)
    if weights and os.path.exists(weights):
        teacher.load_state_dict(torch.load(weights))
        fresh = [s for s in unknown if lines[s[0]][1] == "0"]
        others = [s for s in originals if lines[s[0]][0] in known]
        random.seed(2)
        fresh += random.sample(others, min(len(fresh), len(others)))
        train(teacher, fresh, labels, AGAIN)
    else:
        train(teacher, originals, labels)
    if weights:
        torch.save(teacher.state_dict(), weights)
    said = judge(teacher, unknown)
    found, partly = {}, set()
    for number, (digest, _, names, _) in enumerate(lines):
        if digest in known:
            found[digest] = known[digest]
            continue
        for target in range(len(names.split(" "))):
            if (number, target) in said:
                found[digest] = found.get(digest, "") + hexadecimal(said[number, target])
            else:
                partly.add(digest)
    for digest in partly:
        found.pop(digest, None)
    with open(judgements, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["statement", "logits"])
        writer.writerows(sorted(found.items()))


if __name__ == "__main__":
    main(*sys.argv[1:])
