import multiprocessing
import os


def work(n):
    answer = n ** 3
    print("worker", os.getpid(), "got", n, "and made", answer, flush=True)
    return answer


def start():
    numbers = [2, 3, 4, 5, 6]
    pool = multiprocessing.Pool(processes=3)
    answers = pool.map(work, numbers)
    pool.close()
    pool.join()
    print("All workers have finished.")
    print(answers)


if __name__ == "__main__":
    start()
