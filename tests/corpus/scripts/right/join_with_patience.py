from multiprocessing import Process
import time


def render(frames):
    for f in range(frames):
        time.sleep(0.1)
    print("rendered", frames, "frames")


if __name__ == "__main__":
    film = Process(target=render, args=(5,))
    film.start()
    ticks = 0
    while True:
        film.join(timeout=0.1)
        if film.exitcode is not None:
            break
        ticks += 1
        print("still rendering", "." * ticks)
    print("ready for the cinema, exit code", film.exitcode)
