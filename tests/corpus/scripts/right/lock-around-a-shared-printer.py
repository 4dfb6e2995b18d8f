"""There is only one printer: who prints, holds it. Thinking goes on beside."""
import time
from multiprocessing import Lock, Process


def author(printer, name, pages):
    text = []
    for page in range(pages):
        time.sleep(0.05)
        text.append(f"{name} p.{page}")
    with printer:
        for line in text:
            print(line)
            time.sleep(0.02)


if __name__ == "__main__":
    printer = Lock()
    authors = [Process(target=author, args=(printer, n, 3)) for n in ("Ann", "Ben", "Cy")]
    [a.start() for a in authors]
    [a.join() for a in authors]
