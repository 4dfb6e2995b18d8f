import json
import os
import tempfile
from concurrent.futures import ProcessPoolExecutor

SETTINGS = {"forbidden": [], "mark": "***"}


def load_settings(path):
    with open(path) as f:
        SETTINGS.update(json.load(f))


def censor(sentence):
    for word in SETTINGS["forbidden"]:
        sentence = sentence.replace(word, SETTINGS["mark"])
    return sentence


def main():
    fd, path = tempfile.mkstemp(suffix=".json")
    with os.fdopen(fd, "w") as f:
        json.dump({"forbidden": ["darn", "heck"]}, f)
    load_settings(path)
    os.remove(path)

    sentences = ["what the heck", "darn it", "all is well"]
    with ProcessPoolExecutor(2) as pool:
        for clean in pool.map(censor, sentences):
            print(clean)


if __name__ == "__main__":
    main()
