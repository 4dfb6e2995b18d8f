import multiprocessing
import random


def roll_many(times, out):
    for _ in range(times):
        out.put(random.randint(1, 6))


def run_and_wait(func, *args):
    proc = multiprocessing.Process(target=func, args=args)
    proc.start()
    proc.join()
    return proc.exitcode


if __name__ == "__main__":
    dice = multiprocessing.Queue()
    N = 40000
    code = run_and_wait(roll_many, N, dice)
    counts = [0] * 7
    for _ in range(N):
        counts[dice.get()] += 1
    print("exit code", code)
    for face in range(1, 7):
        print(face, counts[face])
