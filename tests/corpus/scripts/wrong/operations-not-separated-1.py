# four processes: one adds, one subtracts, one multiplies, one divides
from multiprocessing import Process


def calculate(a, b):
    print(a + b, a - b, a * b, a / b)


if __name__ == "__main__":
    processes = [Process(target=calculate, args=(12, 4)) for _ in range(4)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
