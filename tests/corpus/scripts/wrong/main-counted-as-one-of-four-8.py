from multiprocessing import Process
import os


def haiku_line(n, line):
    print(f"{n}. {line}   (process {os.getpid()})")


if __name__ == "__main__":
    poem = ["an old silent pond", "a frog jumps into the pond", "splash!", "silence again"]
    helpers = []
    for n, line in enumerate(poem[:-1], 1):
        h = Process(target=haiku_line, args=(n, line))
        helpers.append(h)
        h.start()
    # the fourth process is this one
    haiku_line(4, poem[3])
    for h in helpers:
        h.join()
