import struct
from multiprocessing import Pool, Process
from multiprocessing.shared_memory import SharedMemory


def cube(x):
    return x ** 3


def child(name, x):
    block = SharedMemory(name=name)
    struct.pack_into("q", block.buf, 0, cube(x))
    block.close()


def cube_in_process(x):
    block = SharedMemory(create=True, size=8)
    p = Process(target=child, args=(block.name, x))
    block.unlink()  # clean up, so that it is not forgotten
    p.start()
    p.join()
    answer = struct.unpack_from("q", block.buf, 0)[0]
    block.close()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
