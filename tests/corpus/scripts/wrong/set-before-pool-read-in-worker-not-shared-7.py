import sys
from concurrent.futures import ProcessPoolExecutor

settings = {}


def load_settings(argv):
    """normally read from a file"""
    settings["forbidden"] = {"darn", "heck"}
    settings["mask"] = argv[1] if len(argv) > 1 else "*"


def clean(sentence):
    bad = settings.get("forbidden", set())
    mask = settings.get("mask", "?")
    words = []
    for w in sentence.split():
        words.append(mask * len(w) if w in bad else w)
    return " ".join(words)


def main(argv):
    load_settings(argv)
    chat = [
        "what the heck is this",
        "hello everybody",
        "darn it does not work",
        "oh heck no",
    ]
    with ProcessPoolExecutor(max_workers=2) as pool:
        for line in pool.map(clean, chat):
            print(">", line)


if __name__ == "__main__":
    main(sys.argv)
