from multiprocessing import Process, Array
import time

SIZE = 4

def row_sum(matrix, i, out):
    # big rows are slower
    time.sleep((SIZE - i) * 0.2)
    out[i] = sum(matrix[i])

def main():
    matrix = [[r * 10 + c for c in range(SIZE)] for r in range(SIZE)]
    out = Array("d", SIZE)
    jobs = [Process(target=row_sum, args=(matrix, i, out)) for i in range(SIZE)]
    for job in jobs:
        job.start()
        print("started", job.name)
    job.join()
    print("row sums:", list(out))
    print("matrix sum:", sum(out), "expected:", sum(map(sum, matrix)))

if __name__ == "__main__":
    main()
