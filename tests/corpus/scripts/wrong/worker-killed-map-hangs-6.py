import ctypes
from multiprocessing import Pool

buffer = ctypes.create_string_buffer(b"hello c world")

def peek(offset):
    """read one byte of memory, as in C"""
    return ctypes.string_at(ctypes.addressof(buffer) + offset, 1)

if __name__ == "__main__":
    with Pool(3) as pool:
        letters = pool.map(peek, [0, 1, 2, 300_000_000_000_000, 4, 5], chunksize=1)
    print(b"".join(letters))
