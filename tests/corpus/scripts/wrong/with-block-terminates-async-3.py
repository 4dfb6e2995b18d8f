import multiprocessing as mp
import time


def area(width, height):
    time.sleep(0.3)
    return width * height


def main():
    rooms = [(3, 4), (5, 2), (6, 6), (2, 7)]

    with mp.Pool(2) as pool:
        answer = pool.starmap_async(area, rooms)
        print("asked for", len(rooms), "rooms")

    # the pool has done everything when we get here
    answer.wait(1.5)
    if answer.ready():
        print("total area:", sum(answer.get()))
    else:
        print("hmm, still no answer??")


if __name__ == "__main__":
    main()
