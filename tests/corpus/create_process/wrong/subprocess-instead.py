import subprocess
import sys
from multiprocessing import Process, Queue


def cube(x):
    return x ** 3


def child(q, x):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=child, args=(q, x))
    p.start()
    answer = q.get()
    p.join()
    return answer


def cubes(numbers, processes=3):
    results = []
    for n in numbers:
        # a new Python process for each number
        done = subprocess.run([sys.executable, "-c", f"print({n} ** 3)"],
                              capture_output=True, text=True)
        results.append(int(done.stdout))
    return results


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
