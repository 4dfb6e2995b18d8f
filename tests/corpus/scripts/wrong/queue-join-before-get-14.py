"""Invert a grey picture, each process takes a strip of rows."""
import multiprocessing as mp
from dataclasses import dataclass

WIDTH, HEIGHT = 320, 240


@dataclass
class Strip:
    top: int
    rows: list


def invert(picture, top, bottom, out):
    for y in range(top, bottom):
        new_row = [255 - grey for grey in picture[y]]
        out.put(Strip(y, [new_row]))


def main():
    picture = [[(x + y) % 256 for x in range(WIDTH)] for y in range(HEIGHT)]
    out = mp.Queue()
    step = HEIGHT // 3
    helpers = []
    for k in range(3):
        h = mp.Process(target=invert, args=(picture, k * step, (k + 1) * step, out))
        helpers.append(h)
        h.start()
    for h in helpers:
        h.join()
    print("all strips are in the queue", flush=True)

    inverted = {}
    for _ in range(HEIGHT):
        strip = out.get()
        inverted[strip.top] = strip.rows[0]
    print("first pixel:", picture[0][0], "->", inverted[0][0])


if __name__ == "__main__":
    main()
