import multiprocessing as mp
import time


def blink(led):
    print("led", led, "blinks")


class Game:
    def __init__(self):
        self.frame = 0

    def loop(self, frames):
        while self.frame < frames:
            self.frame += 1
            time.sleep(0.05)
            if self.frame % 10 == 0:
                print("frame", self.frame)


def main():
    for led in ("red", "yellow", "green"):
        mp.Process(target=blink, args=(led,)).start()
    # from here on the processes are gone
    Game().loop(30)
    print("game over")


if __name__ == "__main__":
    main()
