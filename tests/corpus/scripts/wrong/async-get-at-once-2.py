import concurrent.futures as cf
import os


def harmonic(n):
    """1 + 1/2 + 1/3 + ... + 1/n"""
    print(f"   [{os.getpid()}] harmonic({n})")
    return sum(1 / k for k in range(1, n + 1))


def run_all(limits):
    with cf.ProcessPoolExecutor(max_workers=3) as ex:
        return {n: ex.submit(harmonic, n).result() for n in limits}


if __name__ == "__main__":
    table = run_all([10_000, 20_000, 30_000, 40_000, 50_000])
    for n, h in table.items():
        print(n, round(h, 4))
