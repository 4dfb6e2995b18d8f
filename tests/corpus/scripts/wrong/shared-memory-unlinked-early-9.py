import multiprocessing as mp
from multiprocessing.shared_memory import SharedMemory


def store(text):
    data = text.encode()
    block = SharedMemory(create=True, size=len(data))
    try:
        block.buf[:len(data)] = data
        return block.name, len(data)
    finally:
        block.close()
        block.unlink()   # tidy up


def count_base(name, length, base):
    block = SharedMemory(name)
    dna = bytes(block.buf[:length]).decode()
    print(base, dna.count(base))
    block.close()


def main():
    name, length = store("GATTACAGATTACA")
    workers = {b: mp.Process(target=count_base, args=(name, length, b)) for b in "ACGT"}
    for w in workers.values():
        w.start()
    for w in workers.values():
        w.join()
    print("bases counted:", ", ".join(workers))


if __name__ == "__main__":
    main()
