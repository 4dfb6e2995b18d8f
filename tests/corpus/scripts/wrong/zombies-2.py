import multiprocessing as mp
import time


def greet(guest):
    print("welcome,", guest)


class Party:
    def __init__(self):
        self.greeters = []

    def invite(self, *guests):
        self.greeters += [mp.Process(target=greet, args=(g,)) for g in guests]

    def begin(self):
        for g in self.greeters:
            g.start()

    def dance(self, songs):
        for song in range(songs):
            time.sleep(0.3)
            print("song", song + 1)


if __name__ == "__main__":
    party = Party()
    party.invite("Max", "Eva", "Ole")
    party.begin()
    party.dance(5)
