from multiprocessing import Process, Array
import time


def row_times_vector(i, row, vec, out):
    time.sleep(0.1)
    out[i] = sum(a * b for a, b in zip(row, vec))


def wait_for_workers(seconds):
    steps = int(seconds * 4)
    while steps > 0:
        print("waiting ...", steps)
        time.sleep(0.25)
        steps -= 1


if __name__ == "__main__":
    matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    vector = [1, 0, -1]
    out = Array('i', 3)
    helpers = []
    for i, row in enumerate(matrix):
        h = Process(target=row_times_vector, args=(i, row, vector, out))
        h.start()
        helpers.append(h)
    wait_for_workers(1.5)
    print("result:", list(out))
