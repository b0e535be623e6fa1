"""Writes training-data/composition.csv: plain statements in which one or two words turn what is done to a
country ("refused to stop arming X", "condemned Y for shelling X"). What is done, what turns it and what that makes of the
label stand in the tables below, so that a label is as right as its line; a row is left out where the rules of labelling
do not decide. The same bytes every time.

usage: compose.py OUT.csv
"""
import csv
import random
import sys

COUNTRIES = (
    "Norway Peru Chad Kenya Chile Nepal Ghana Latvia Malta Oman Fiji Cuba Laos Mali Togo Benin Cyprus Serbia Brazil "
    "Japan France Poland Egypt Sudan Ukraine Georgia Iran Iraq Qatar Yemen Libya Vietnam Myanmar India Pakistan Canada "
    "Mexico Haiti Rwanda Uganda"
).split()

# what is done: base form, past, gerund, noun
FRIENDLY = [
    ("help", "helped", "helping", "aid to"),
    ("support", "supported", "supporting", "support for"),
    ("arm", "armed", "arming", "arms deliveries to"),
    ("fund", "funded", "funding", "funding for"),
    ("defend", "defended", "defending", "defence of"),
    ("back", "backed", "backing", "backing for"),
    ("finance", "financed", "financing", "loans to"),
    ("assist", "assisted", "assisting", "assistance to"),
    ("supply", "supplied", "supplying", "fuel supplies to"),
    ("praise", "praised", "praising", "praise for"),
]
HOSTILE = [
    ("attack", "attacked", "attacking", "attacks on"),
    ("bomb", "bombed", "bombing", "air strikes on"),
    ("shell", "shelled", "shelling", "shelling of"),
    ("threaten", "threatened", "threatening", "threats against"),
    ("blockade", "blockaded", "blockading", "blockade of"),
    ("criticise", "criticised", "criticising", "criticism of"),
    ("insult", "insulted", "insulting", "insults against"),
    ("harass", "harassed", "harassing", "harassment of"),
    ("boycott", "boycotted", "boycotting", "boycott of"),
    ("spy on", "spied on", "spying on", "spying on"),
    ("punish", "punished", "punishing", "sanctions against"),
    ("raid", "raided", "raiding", "raids on"),
]

# {A} does it, {H} has a say, {T} is the target; 1 keeps what is shown toward it, -1 turns it
TURNS = [
    ("{A} stopped {ger} {T}", -1),
    ("{A} has ended its {noun} {T}", -1),
    ("{A} agreed to end its {noun} {T}", -1),
    ("{A} agreed to stop {ger} {T}", -1),
    ("{A} halted its {noun} {T}", -1),
    ("{A} will stop {ger} {T}", -1),
    ("{A} cut its {noun} {T}", -1),
    ("{A} postponed its {noun} {T}", -1),
    ("{A} is tired of {ger} {T}", -1),
    ("{A} regrets {ger} {T}", -1),
    ("{A} refused to stop {ger} {T}", 1),
    ("{A} will not stop {ger} {T}", 1),
    ("{A} rejected calls to end its {noun} {T}", 1),
    ("{A} did not end its {noun} {T}", 1),
    ("{A} refused to end its {noun} {T}", 1),
    ("{A} resumed its {noun} {T}", 1),
    ("{A} will keep {ger} {T}", 1),
    ("{A} vowed to go on {ger} {T}", 1),
    ("{A} stepped up its {noun} {T}", 1),
    ("{A} is proud to {base} {T}", 1),
    ("{A}'s {noun} {T} continued", 1),
    ("{A}, which {past} {T}, held a vote", 1),
    ("{A} and {H} {past} {T}", 1),
    ("The {noun} {T} by {A} went on", 1),
    ("The {noun} {T} went on for weeks", 1),
    ("The {noun} {T} must stop", -1),
    ("{T} was {past} by {A}", 1),
    ("{H} urged {A} to stop {ger} {T}", -1),
    ("{H} told {A} to end its {noun} {T}", -1),
    ("{H} called for an end to the {noun} {T}", -1),
    ("{H} demanded an end to the {noun} {T}", -1),
    ("{H} said {A} must stop {ger} {T}", -1),
    ("{H} warned {A} against {ger} {T}", -1),
    ("{H} stopped {A} from {ger} {T}", -1),
    ("{H} wants {A} to stop {ger} {T}", -1),
    ("{H} condemned {A} for {ger} {T}", -1),
    ("{H} criticised {A} for {ger} {T}", -1),
    ("{H} accused {A} of {ger} {T}", -1),
    ("{H} punished {A} for {ger} {T}", -1),
    ("{H} condemned a minister who {past} {T}", -1),
    ("{H} fined a firm for {ger} {T}", -1),
    ("{H} jailed a man for {ger} {T}", -1),
    ("{H} opposes the {noun} {T}", -1),
    ("{H} denounced the {noun} {T}", -1),
    ("{H} called the {noun} {T} a disgrace", -1),
    ("{H} described the {noun} {T} as illegal", -1),
    ("{H} refused to take part in the {noun} {T}", -1),
    ("{H} distanced itself from the {noun} {T}", -1),
    ("{H} said it was wrong to {base} {T}", -1),
    ("{H} made the case against the {noun} {T}", -1),
    ("{H} voted against the {noun} {T}", -1),
    ("{H} repeated its opposition to the {noun} {T}", -1),
    ("{H} is outraged by the {noun} {T}", -1),
    ("Protesters in {H} chanted slogans against the {noun} {T}", -1),
    ("{H} blocked the {noun} {T}", -1),
    ("{H} prevented the {noun} {T}", -1),
    ("{H} welcomed the end of the {noun} {T}", -1),
    ("{H} praised {A} for ending its {noun} {T}", -1),
    ("{H} thanked {A} for stopping the {noun} {T}", -1),
    ("{H} praised {A} for {ger} {T}", 1),
    ("{H} thanked {A} for {ger} {T}", 1),
    ("{H} welcomed the {noun} {T}", 1),
    ("{H} defended the {noun} {T}", 1),
    ("{H} called the {noun} {T} justified", 1),
    ("{H} took part in the {noun} {T}", 1),
    ("{H} said it was right to {base} {T}", 1),
    ("{H} made the case for the {noun} {T}", 1),
    ("{H} condemned the end of the {noun} {T}", 1),
    ("{H} criticised {A} for ending its {noun} {T}", 1),
    ("{H} regretted that {A} had stopped {ger} {T}", 1),
    ("{H} opposed an end to the {noun} {T}", 1),
    ("{H} urged {A} not to stop {ger} {T}", 1),
    ("{H} warned against ending the {noun} {T}", 1),
]

# not to do what is hostile shows nothing for certain
TURNS_OF_FRIENDLY = [
    ("{A} refused to {base} {T}", -1),
    ("{A} no longer wants to {base} {T}", -1),
    ("{A} will not {base} {T}", -1),
    ("{A} threatened to end its {noun} {T}", -1),
    ("{A} suspended its {noun} {T}", -1),
    ("{A} promised to {base} {T}", 1),
    ("{H} condemned {A} for refusing to {base} {T}", 1),
    ("{H} urged {A} to {base} {T}", 1),
    ("{H} regretted the delay of the {noun} {T}", 1),
]

OPENINGS = [
    "On Monday ", "Officials said that ", "After weeks of talks ", "According to the ministry, ", "Last year ",
    "Analysts say ", "In a statement, ",
]
CLOSINGS = [
    " on Tuesday", " this week", ", a spokesman said", " despite protests", ", reports said", " before the summit",
    ", the newspaper wrote",
]
PLAIN = [""] * 4
COPIES = 1
BLAMING = {"condemned", "criticised", "accused", "punished"}
THANKING = {"praised", "thanked"}
DEMANDING = {"urged", "told", "said", "wants"}


def others(template, turn, friendly):
    """The labels of {H} and {A}, where the rules of labelling decide."""
    labels = {}
    if "{H}" in template and not template.startswith(("{A} and", "Protesters")):
        labels["{H}"] = "NEUTRAL"
    verb = template.split(" ")[1]
    if "{H}" in template and "{A}" in template and template.startswith("{H}"):
        if verb in BLAMING:
            labels["{A}"] = "AGAINST"
        elif verb in THANKING:
            labels["{A}"] = "FAVOR"
        elif verb in DEMANDING and turn < 0 and not friendly:
            labels["{A}"] = "AGAINST"
    elif template.startswith("{A}") and friendly:
        labels["{A}"] = "NEUTRAL"
    return labels


def rows():
    chance = random.Random(7)
    seen = set()
    for turns, deeds, friendly in ((TURNS, FRIENDLY, True), (TURNS, HOSTILE, False), (TURNS_OF_FRIENDLY, FRIENDLY, True)):
        for template, turn in turns:
            for base, past, gerund, noun in deeds:
                for _ in range(COPIES):
                    names = dict(zip(("{A}", "{H}", "{T}"), chance.sample(COUNTRIES, 3)))
                    text = template.format(
                        A=names["{A}"], H=names["{H}"], T=names["{T}"], base=base, past=past, ger=gerund, noun=noun)
                    text = chance.choice(PLAIN + OPENINGS) + text + chance.choice(PLAIN + CLOSINGS) + "."
                    text = text[0].upper() + text[1:]
                    if text in seen:
                        continue
                    seen.add(text)
                    kept = turn if friendly else -turn
                    labels = {"{T}": "FAVOR" if kept > 0 else "AGAINST", **others(template, turn, friendly)}
                    for place, label in labels.items():
                        yield text, names[place], label, "", "composition"


with open(sys.argv[1], "w", encoding="utf-8", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["text", "target", "stance", "holder", "source"])
    out.writerows(rows())
