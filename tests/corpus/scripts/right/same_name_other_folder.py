from multiprocessing import Process
from pathlib import Path
import tempfile


def translate(word, folder):
    folder.mkdir()
    morse = {"s": "...", "o": "---", "e": ".", "t": "-", "a": ".-", "n": "-."}
    text = " ".join(morse[c] for c in word)
    (folder / "result.txt").write_text(text)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as tmp:
        folders = {word: Path(tmp) / word for word in ("sos", "toast", "sonata")}
        procs = {word: Process(target=translate, args=(word, f)) for word, f in folders.items()}
        for p in procs.values():
            p.start()
        for p in procs.values():
            p.join()
        for word, f in folders.items():
            print(word, "=", (f / "result.txt").read_text())
