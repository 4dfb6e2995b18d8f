from concurrent.futures import ProcessPoolExecutor, as_completed
from time import perf_counter, sleep


def render(frame):
    sleep(0.15)         # heavy maths
    return frame


def benchmark(workers, frames=8):
    began = perf_counter()
    with ProcessPoolExecutor(max_workers=workers) as ex:
        futures = [ex.submit(render, f) for f in range(frames)]
        ready = sum(1 for _ in as_completed(futures))
    assert ready == frames
    return perf_counter() - began


def main():
    print("workers  seconds")
    seconds = {}
    for workers in (2, 4, 8):
        seconds[workers] = benchmark(workers)
        print(f"{workers:7}  {seconds[workers]:.2f}")
    print("so 8 cores render", round(seconds[2] / seconds[8], 1), "x faster than 2 cores")


if __name__ == "__main__":
    main()
