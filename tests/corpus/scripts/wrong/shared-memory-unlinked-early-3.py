from multiprocessing import Process, shared_memory


def fill(name, n):
    block = shared_memory.SharedMemory(name)
    block.buf[n] = n * n
    block.close()


if __name__ == "__main__":
    block = shared_memory.SharedMemory(create=True, size=4)
    ps = [Process(target=fill, args=(block.name, n)) for n in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sum(block.buf[:3]))
    block.close()          # closed again
