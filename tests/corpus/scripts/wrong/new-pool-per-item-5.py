import multiprocessing
import time
import zlib


def checksum(block):
    time.sleep(0.05)
    return zlib.crc32(block.encode() * 1000)


def in_pool(function, value):
    """run function(value) in a process pool"""
    pool = multiprocessing.Pool(3)
    handle = pool.apply_async(function, (value,))
    pool.close()
    return handle


if __name__ == "__main__":
    blocks = ["alpha", "beta", "gamma", "delta"]
    handles = [in_pool(checksum, b) for b in blocks]
    for b, h in zip(blocks, handles):
        print(f"{b:8} {h.get():08x}")
