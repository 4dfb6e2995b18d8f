from concurrent.futures import ProcessPoolExecutor
import time


def render_frame(nr):
    """Heavy rendering of one frame of the film."""
    began = time.perf_counter()
    time.sleep(0.15)
    return nr, time.perf_counter() - began


def benchmark(workers, frames):
    t0 = time.perf_counter()
    with ProcessPoolExecutor(max_workers=workers) as ex:
        work = sum(seconds for _, seconds in ex.map(render_frame, range(frames)))
    return work, time.perf_counter() - t0


if __name__ == "__main__":
    print("workers  work(s)  wall(s)  CPU speed-up")
    for w in (2, 6):
        work, wall = benchmark(w, 12)
        print(f"{w:7d} {work:8.2f} {wall:8.2f} {work / wall:10.1f}x")
