import time
from multiprocessing import Event, Process


def actor(name, curtain):
    curtain.wait()
    print(name, "bows")


if __name__ == "__main__":
    curtain = Event()
    actors = [Process(target=actor, args=(n, curtain)) for n in ("Romeo", "Juliet")]
    for a in actors:
        a.start()
    time.sleep(0.3)
    curtain.set()
    for a in actors:
        a.join()
    print("applause")
