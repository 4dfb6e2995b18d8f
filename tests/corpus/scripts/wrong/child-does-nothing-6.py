import multiprocessing as mp
import time


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def main():
    t0 = time.time()
    crew = [mp.Process(name=f"worker-{k}") for k in range(1, 5)]
    for member in crew:
        member.start()

    for member, n in zip(crew, (10, 20, 30, 40)):
        print(f"[{member.name}] fib({n}) = {fib(n)}")

    for member in crew:
        member.join()
    print(f"4 processes needed {time.time() - t0:.3f} s")


if __name__ == "__main__":
    main()
