import sys
import time
from multiprocessing import Process, Queue


def render(width, height, result):
    """grey picture as bytes"""
    picture = bytearray()
    for y in range(height):
        picture += bytes((x * y) % 256 for x in range(width))
    result.put({"size": (width, height), "data": bytes(picture)})


def run_all(func, *jobs):
    pairs = []
    for job in jobs:
        result = Queue()
        process = Process(target=func, args=(*job, result))
        pairs.append((process, result))
        process.start()
    for process, _ in pairs:
        process.join()
    return [result.get() for _, result in pairs]


def main(argv):
    t = time.time()
    pictures = run_all(render, (16, 16), (64, 64), (640, 480))
    for p in pictures:
        print(p["size"], len(p["data"]), "bytes")
    print("time", round(time.time() - t, 2))


if __name__ == "__main__":
    main(sys.argv)
