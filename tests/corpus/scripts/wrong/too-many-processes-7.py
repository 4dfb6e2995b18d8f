import multiprocessing as mp
import time

MAX_SPEED = 64     # workers


def checksum(block):
    h = 7
    for b in block:
        h = (h * 31 + b) % 1000003
    return h


def main():
    data = bytes(range(256)) * 200
    step = len(data) // 64
    blocks = [data[i:i + step] for i in range(0, len(data), step)]
    t0 = time.perf_counter()
    with mp.Pool(processes=MAX_SPEED) as pool:
        sums = pool.map(checksum, blocks)
    print(len(blocks), "blocks", sum(sums), f"{time.perf_counter() - t0:.2f} s")


if __name__ == "__main__":
    main()
