import multiprocessing
import os
import tempfile
import threading
from pathlib import Path


def count_words(text, outfile):
    words = len(text.split())
    threading.Event().wait(0.3)   # slow disk
    Path(outfile).write_text(str(words))


def wait_for_children():
    pause = threading.Event()
    for _ in range(5):
        print(".", end="", flush=True)
        pause.wait(0.2)
    print()


if __name__ == "__main__":
    texts = ["to be or not to be", "hello world", "a b c d e f g"]
    with tempfile.TemporaryDirectory() as tmp:
        outs = [os.path.join(tmp, f"count{i}") for i in range(len(texts))]
        procs = [multiprocessing.Process(target=count_words, args=pair)
                 for pair in zip(texts, outs)]
        for p in procs:
            p.start()
        wait_for_children()
        counts = [int(Path(o).read_text()) for o in outs]
    print(counts, "sum", sum(counts))
