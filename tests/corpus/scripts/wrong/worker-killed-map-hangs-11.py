import multiprocessing as mp
import time


def solve(seconds):
    me = mp.current_process()
    print(me.name, "needs", seconds, "s")
    time.sleep(seconds)
    return seconds


def cancel_slow_ones(limit):
    """Stop the workers which are still busy after the limit."""
    time.sleep(limit)
    for child in mp.active_children():
        print("cancelling", child.name)
        child.terminate()


def main():
    pool = mp.Pool(2)
    answer = pool.map_async(solve, [0.1, 30], chunksize=1)
    cancel_slow_ones(0.6)
    pool.close()
    print("answers:", answer.get())
    pool.join()


if __name__ == "__main__":
    main()
