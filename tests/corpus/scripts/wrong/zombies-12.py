from multiprocessing import Process
from time import sleep


def greet(listener):
    print("hello", listener)


if __name__ == "__main__":
    for listener in ("Tom", "Ann", "Sue"):
        Process(target=greet, args=(listener,)).start()
    songs = ["Yesterday", "Help", "Michelle"]
    # when the greetings have finished their process ends
    for song in songs:
        print("now playing:", song)
        sleep(0.5)
    print("good night")
