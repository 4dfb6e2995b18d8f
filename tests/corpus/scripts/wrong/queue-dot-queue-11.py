import multiprocessing
import queue


def word_lengths(line, out):
    for word in line.split():
        out.put((word, len(word)))


def main():
    lines = ["to be or not to be", "that is the question"]
    out = queue.Queue(maxsize=100)
    with multiprocessing.Pool(2) as pool:
        pool.starmap(word_lengths, [(line, out) for line in lines])
    while out.qsize():
        print(*out.get())


if __name__ == "__main__":
    main()
