"""Memory of one child at a time is measured: two would disturb each other."""
import resource
from multiprocessing import Pool


def peak(megabytes):
    block = bytearray(megabytes * 2**20)
    return len(block) // 2**20, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 0


if __name__ == "__main__":
    for megabytes in (1, 5):
        with Pool(1) as pool:
            print(*pool.apply(peak, (megabytes,)))
