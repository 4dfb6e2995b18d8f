import multiprocessing as mp
import signal
import time

TIME_LIMIT = 1   # seconds for one riddle


def solve(riddle, seconds):
    signal.alarm(TIME_LIMIT)      # stop if it takes too long
    time.sleep(seconds)
    signal.alarm(0)
    return riddle + " solved"


def main():
    riddles = [("sudoku", 0.2), ("crossword", 0.4), ("rubik", 1.6)]
    pool = mp.Pool(3)
    waiting = {r: pool.apply_async(solve, (r, s)) for r, s in riddles}
    for name, w in waiting.items():
        try:
            print(w.get())
        except Exception as e:
            print(name, "was stopped:", e)
    pool.close()
    pool.join()


if __name__ == "__main__":
    main()
