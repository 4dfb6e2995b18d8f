from multiprocessing import Process
import os


def main():
    width = 20

    def banner(text):
        print(os.getpid(), text.center(width, "*"))

    processes = []
    for word in ("north", "east", "south", "west"):
        processes.append(Process(target=banner, args=(word,)))
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
