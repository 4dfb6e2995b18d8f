# How many G are in the DNA? One shared counter for all the workers.
from multiprocessing import Pool, Value

DNA = "GATTACAGGCTTGA" * 24000


def prepare(c):
    global counter
    counter = c


def count_g(piece):
    for base in piece:
        if base == "G":
            counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 0)
    pieces = [DNA[i:i + 84000] for i in range(0, len(DNA), 84000)]
    with Pool(4, initializer=prepare, initargs=(counter,)) as pool:
        pool.map(count_g, pieces, chunksize=1)
    print("with the processes:", counter.value)
    print("with str.count:    ", DNA.count("G"))
