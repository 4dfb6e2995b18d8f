import multiprocessing as mp
import statistics

HEIGHTS = [160, 172, 181, 158, 169, 175]


def say(name, function):
    print(f"{name}: {function(HEIGHTS):.1f}")


if __name__ == "__main__":
    functions = {
        "mean": statistics.mean,
        "median": statistics.median,
        "tallest": max,
        "smallest": min,
    }
    running = {name: mp.Process(target=say, args=(name, f)) for name, f in functions.items()}
    for p in running.values():
        p.start()
    for name in running:
        running[name].join()
