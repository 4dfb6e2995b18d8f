import argparse
import multiprocessing as mp


def parse(line):
    parser = argparse.ArgumentParser(prog="job")
    parser.add_argument("--width", type=int, required=True)
    parser.add_argument("--height", type=int, required=True)
    return parser.parse_args(line.split())


def area(line):
    job = parse(line)
    return job.width * job.height


LINES = [
    "--width 3 --height 4",
    "--width 10 --height 2",
    "--width seven --height 7",
    "--width 5 --height 5",
]

if __name__ == "__main__":
    pool = mp.Pool(4)
    handles = [pool.apply_async(area, (line,)) for line in LINES]
    pool.close()
    total = 0
    for h in handles:
        total += h.get()
    pool.join()
    print("total area:", total)
