from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def paint(name, row, colour):
    picture = SharedMemory(name=name)
    for x in range(8):
        picture.buf[row * 8 + x] = colour
    picture.close()


if __name__ == "__main__":
    picture = SharedMemory(create=True, size=32)
    try:
        painters = []
        for row, colour in enumerate([10, 50, 100, 200]):
            painters.append(Process(target=paint, args=(picture.name, row, colour)))
        for p in painters:
            p.start()
        for p in painters:
            p.join()
        for row in range(4):
            print(list(picture.buf[row * 8:row * 8 + 8]))
    finally:
        picture.close()
        picture.unlink()
