from multiprocessing import Pool
import time


def digits(n):
    time.sleep(0.1)
    return sum(map(int, str(2 ** n)))


def main():
    exponents = [15, 100, 1000, 5000, 10000]
    with Pool(processes=4) as pool:
        handles = {e: pool.apply_async(digits, (e,)) for e in exponents}
        answers = {e: handle.get() for e, handle in handles.items()}
    for e, s in answers.items():
        print(f"2**{e}: sum of digits {s}")


if __name__ == "__main__":
    main()
