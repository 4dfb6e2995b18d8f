import concurrent.futures
import math


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    with concurrent.futures.ProcessPoolExecutor(processes) as executor:
        jobs = [executor.submit(square_root, n) for n in numbers]
        return [job.result() for job in concurrent.futures.as_completed(jobs)]


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
