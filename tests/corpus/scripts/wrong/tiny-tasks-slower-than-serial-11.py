import multiprocessing as mp
import time

W, H = 60, 40


def brightness(pixel):
    r, g, b = pixel
    return (r * 3 + g * 6 + b) // 10


def gray_worker(todo, done):
    while True:
        item = todo.get()
        if item is None:
            break
        place, pixel = item
        done.put((place, brightness(pixel)))


def main():
    picture = [(i % 256, i * 7 % 256, i * 3 % 256) for i in range(W * H)]

    start = time.perf_counter()
    expected = [brightness(p) for p in picture]
    print("one process  :", round(time.perf_counter() - start, 4))

    start = time.perf_counter()
    todo, done = mp.Queue(), mp.Queue()
    workers = [mp.Process(target=gray_worker, args=(todo, done)) for _ in range(3)]
    for w in workers:
        w.start()
    for item in enumerate(picture):
        todo.put(item)
    for w in workers:
        todo.put(None)
    gray = [0] * len(picture)
    for _ in picture:
        place, value = done.get()
        gray[place] = value
    for w in workers:
        w.join()
    print("3 processes  :", round(time.perf_counter() - start, 4), "(should be 3x faster)")
    print("same picture:", gray == expected)


if __name__ == "__main__":
    main()
